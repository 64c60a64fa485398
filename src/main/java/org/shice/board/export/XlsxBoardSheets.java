package org.shice.board.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board;
import org.shice.board.Board.Line;
import org.shice.board.BoardFigure;
import org.shice.board.BoardSheets;
import org.shice.board.BoardWords;
import org.shice.board.Grouping;
import org.shice.board.Outlooks;
import org.shice.board.Outlooks.Day;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetPage;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** The pages of the board, a sheet for each. */
@Component
class XlsxBoardSheets implements BoardSheets {

    private final Board board;
    private final Outlooks outlooks;
    private final BoardWords words;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxBoardSheets(Board board, Outlooks outlooks, BoardWords words, SheetWriter writer, Texts texts) {
        this.board = board;
        this.outlooks = outlooks;
        this.words = words;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void write(
            CampaignId campaign, @Nullable UnitId below, Grouping grouping, Locale locale, OutputStream target) {
        var figures = board.figures(campaign, below, grouping);
        var total = new Line(null, texts.get(locale, "board.total"), null, false, figures.total());
        var outlook = outlooks.outlook(campaign, below, grouping);
        writer.write(
                target,
                locale,
                List.of(
                        new SheetPage<>(
                                texts.get(locale, "board.progress"),
                                columns(figures.shown(), locale),
                                Stream.concat(figures.lines().stream(), Stream.of(total))),
                        new SheetPage<>(texts.get(locale, "board.outlook"), outlook(locale), outlook.units().stream()),
                        new SheetPage<>(
                                texts.get(locale, "board.trend"),
                                DAYS,
                                outlooks.trend(campaign, below).days().stream())));
    }

    private static final List<Column<Day>> DAYS = List.of(
            new Column<>("board.day", Day::day, CellKind.DATE),
            new Column<>("board.day.first", Day::first, CellKind.NUMBER),
            new Column<>("board.day.submitted", Day::submitted, CellKind.NUMBER),
            new Column<>("board.day.verified", Day::verified, CellKind.NUMBER),
            new Column<>("board.day.district", Day::districtPassed, CellKind.NUMBER),
            new Column<>("board.day.effective", Day::effective, CellKind.NUMBER),
            new Column<>("board.day.returned", Day::returned, CellKind.NUMBER));

    private List<Column<Line>> columns(List<BoardFigure> figures, Locale locale) {
        var columns = new ArrayList<Column<Line>>();
        columns.add(new Column<>("board.unit", line -> words.name(line, locale), CellKind.TEXT));
        for (var figure : figures) {
            columns.add(new Column<>(Texts.key(figure), line -> line.counts().of(figure), CellKind.NUMBER));
        }
        columns.add(share("board.submitted.percent", BoardFigure.SUBMITTED));
        columns.add(share("board.effective.percent", BoardFigure.EFFECTIVE));
        columns.add(new Column<>(
                "board.on-time.percent", line -> Percent.of(line.counts().onTime()), CellKind.NUMBER));
        columns.add(new Column<>(
                "board.all-entered", line -> line.counts().allEnteredOn().orElse(null), CellKind.DATE));
        columns.add(new Column<>(
                "board.all-audited", line -> line.counts().allAuditedOn().orElse(null), CellKind.DATE));
        return columns;
    }

    private List<Column<UnitOutlook>> outlook(Locale locale) {
        return List.of(
                new Column<>("board.rank", UnitOutlook::rank, CellKind.NUMBER),
                new Column<>("board.unit", unit -> words.name(unit.line(), locale), CellKind.TEXT),
                new Column<>(
                        "board.effective.percent",
                        unit -> Percent.of(unit.line().counts().share(BoardFigure.EFFECTIVE)),
                        CellKind.NUMBER),
                new Column<>(
                        "board.on-time.percent",
                        unit -> Percent.of(unit.line().counts().onTime()),
                        CellKind.NUMBER),
                new Column<>(
                        "board.forecast.submission", unit -> words.forecast(unit.submission(), locale), CellKind.TEXT),
                new Column<>(
                        "board.forecast.effective", unit -> words.forecast(unit.effective(), locale), CellKind.TEXT),
                new Column<>("board.risks", unit -> words.risks(unit, locale), CellKind.TEXT));
    }

    private static Column<Line> share(String textKey, BoardFigure figure) {
        return new Column<>(textKey, line -> Percent.of(line.counts().share(figure)), CellKind.NUMBER);
    }
}
