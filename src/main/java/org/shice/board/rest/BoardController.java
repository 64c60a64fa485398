package org.shice.board.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.board.BoardFigure;
import org.shice.board.BurnUp;
import org.shice.board.Grouping;
import org.shice.board.Outlooks;
import org.shice.board.Outlooks.Trend;
import org.shice.board.rest.BoardResource.OutlookResource;
import org.shice.campaign.CampaignId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.review.Stage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the board. */
@RestController
@RequestMapping("/api/v1/board/{campaign}")
@Tag(name = "board", description = "The board of a campaign (看板)")
class BoardController {

    private final Board board;
    private final Outlooks outlooks;

    BoardController(Board board, Outlooks outlooks) {
        this.board = board;
        this.outlooks = outlooks;
    }

    @GetMapping("/figures")
    @Operation(summary = "Numbers by unit, district or type of school, below a unit or in the caller's area")
    BoardResource figures(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(defaultValue = "UNIT") Grouping grouping) {
        return BoardResource.of(board.figures(new CampaignId(campaign), unit(below), grouping));
    }

    @GetMapping("/people")
    @Operation(summary = "The people behind a number")
    KeysetPage<PersonResource> people(
            @PathVariable UUID campaign,
            @RequestParam BoardFigure figure,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable SchoolType schoolType,
            @RequestParam(defaultValue = "false") boolean withoutDistrict,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var selection = new Selection(figure, unit(below), schoolType, withoutDistrict);
        var page = board.people(new CampaignId(campaign), selection, cursor, PageSize.of(limit));
        return page.map(PersonResource::of);
    }

    @GetMapping("/ranking")
    @Operation(summary = "Units by the share of effective records, then of milestones on time; ties share the rank")
    OutlookResource ranking(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(defaultValue = "UNIT") Grouping grouping) {
        var outlook = outlooks.outlook(new CampaignId(campaign), unit(below), grouping);
        return OutlookResource.of(outlook, outlook.units());
    }

    @GetMapping("/forecast")
    @Operation(summary = "Units at risk, the worst first, with the day on which their own pace brings them to the end")
    OutlookResource forecast(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(defaultValue = "SCHOOL") Grouping grouping) {
        var outlook = outlooks.outlook(new CampaignId(campaign), unit(below), grouping);
        return OutlookResource.of(outlook, outlook.atRisk());
    }

    @GetMapping("/trend")
    @Operation(summary = "What happened day by day, and the burn-up beside the plan")
    TrendResource trend(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable UUID below) {
        return TrendResource.of(outlooks.trend(new CampaignId(campaign), unit(below)));
    }

    static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    /** A person behind a number. */
    record PersonResource(
            UUID caseId,
            UUID recordId,
            String name,
            String unitName,
            Stage stage,
            Instant since,
            @Nullable Instant dueAt,
            int returnedTimes) {

        static PersonResource of(Person person) {
            return new PersonResource(
                    person.caseId(),
                    person.recordId().value(),
                    person.name(),
                    person.unitName(),
                    person.stage(),
                    person.since(),
                    person.dueAt(),
                    person.returnedTimes());
        }
    }

    /** The days of a campaign. */
    record TrendResource(int expected, List<Outlooks.Day> days, List<BurnUp.Point> burnUp) {

        static TrendResource of(Trend trend) {
            return new TrendResource(trend.expected(), trend.days(), trend.burnUp());
        }
    }
}
