package org.shice.board.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Selection;
import org.shice.board.BoardFigure;
import org.shice.board.BoardSheets;
import org.shice.board.BulletinDocument;
import org.shice.board.BulletinSheets;
import org.shice.board.BulletinText;
import org.shice.board.BulletinWords;
import org.shice.board.Bulletins;
import org.shice.board.Grouping;
import org.shice.board.PeopleSheet;
import org.shice.campaign.CampaignId;
import org.shice.organization.SchoolType;
import org.shice.platform.rest.RequestLanguage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board as files, in the caller's language. */
@RestController
@RequestMapping("/api/v1/board/{campaign}")
@Tag(name = "board")
class BoardFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final BoardSheets sheets;
    private final PeopleSheet people;
    private final Bulletins bulletins;
    private final BulletinWords words;
    private final BulletinDocument document;
    private final BulletinSheets tables;

    BoardFileController(
            BoardSheets sheets,
            PeopleSheet people,
            Bulletins bulletins,
            BulletinWords words,
            BulletinDocument document,
            BulletinSheets tables) {
        this.sheets = sheets;
        this.people = people;
        this.bulletins = bulletins;
        this.words = words;
        this.document = document;
        this.tables = tables;
    }

    @GetMapping(value = "/export.xlsx", produces = XLSX)
    @Operation(summary = "Numbers, ranking with forecast, and days as a workbook")
    void export(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(defaultValue = "UNIT") Grouping grouping,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        sheets.write(
                new CampaignId(campaign),
                BoardController.unit(below),
                grouping,
                RequestLanguage.of(request),
                response.getOutputStream());
    }

    @GetMapping(value = "/people.xlsx", produces = XLSX)
    @Operation(summary = "The people behind a number as a workbook")
    void people(
            @PathVariable UUID campaign,
            @RequestParam BoardFigure figure,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable SchoolType schoolType,
            @RequestParam(defaultValue = "false") boolean withoutDistrict,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        people.write(
                new CampaignId(campaign),
                new Selection(figure, BoardController.unit(below), schoolType, withoutDistrict),
                RequestLanguage.of(request),
                response.getOutputStream());
    }

    @GetMapping("/bulletin")
    @Operation(summary = "The report of a period (通报) in words and tables")
    BulletinText bulletin(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            HttpServletRequest request) {
        var bulletin = bulletins.bulletin(new CampaignId(campaign), BoardController.unit(below), from, until);
        return words.text(bulletin, RequestLanguage.of(request));
    }

    @GetMapping(value = "/bulletin.docx", produces = DOCX)
    @Operation(summary = "The report of a period (通报) as a document for Word")
    void document(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(DOCX);
        document.write(
                new CampaignId(campaign),
                BoardController.unit(below),
                from,
                until,
                RequestLanguage.of(request),
                response.getOutputStream());
    }

    @GetMapping(value = "/bulletin.xlsx", produces = XLSX)
    @Operation(summary = "Every unit of the report of a period (通报附表) as a workbook")
    void tables(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        tables.write(
                new CampaignId(campaign),
                BoardController.unit(below),
                from,
                until,
                RequestLanguage.of(request),
                response.getOutputStream());
    }
}
