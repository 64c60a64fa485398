package org.shice.board.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.board.BoardFigure;
import org.shice.board.BoardWords;
import org.shice.board.BulletinSheets;
import org.shice.board.Bulletins;
import org.shice.board.Bulletins.LateUnit;
import org.shice.board.Bulletins.Missed;
import org.shice.board.Bulletins.Ranked;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetPage;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** The ranking of a period, and a row for each milestone that a unit has missed. */
@Component
class XlsxBulletinSheets implements BulletinSheets {

    private final Bulletins bulletins;
    private final BoardWords words;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxBulletinSheets(Bulletins bulletins, BoardWords words, SheetWriter writer, Texts texts) {
        this.bulletins = bulletins;
        this.words = words;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void write(
            CampaignId campaign,
            @Nullable UnitId below,
            LocalDate from,
            LocalDate until,
            Locale locale,
            OutputStream target) {
        var bulletin = bulletins.bulletin(campaign, below, from, until);
        writer.write(
                target,
                locale,
                List.of(
                        new SheetPage<>(
                                texts.get(locale, "board.ranking"), ranking(locale), bulletin.ranking().stream()),
                        new SheetPage<>(
                                texts.get(locale, "board.late-units"),
                                late(locale),
                                bulletin.late().stream().flatMap(XlsxBulletinSheets::rows))));
    }

    private List<Column<Ranked>> ranking(Locale locale) {
        return List.of(
                new Column<>("board.rank", Ranked::rank, CellKind.NUMBER),
                new Column<>("board.unit", ranked -> words.name(ranked.line(), locale), CellKind.TEXT),
                figure(BoardFigure.EXPECTED),
                figure(BoardFigure.ENTERED),
                figure(BoardFigure.EFFECTIVE),
                new Column<>(
                        "board.effective.percent",
                        ranked -> Percent.of(ranked.line().counts().share(BoardFigure.EFFECTIVE)),
                        CellKind.NUMBER),
                new Column<>(
                        "board.bulletin.lately",
                        ranked -> ranked.line().counts().pace().effective(),
                        CellKind.NUMBER),
                new Column<>(
                        "board.on-time.percent",
                        ranked -> Percent.of(ranked.line().counts().onTime()),
                        CellKind.NUMBER));
    }

    private static Column<Ranked> figure(BoardFigure figure) {
        return new Column<>(Texts.key(figure), ranked -> ranked.line().counts().of(figure), CellKind.NUMBER);
    }

    private List<Column<LateRow>> late(Locale locale) {
        return List.of(
                new Column<>("board.unit", row -> row.unit().unitName(), CellKind.TEXT),
                new Column<>(
                        "board.timeline.milestone",
                        row -> texts.get(locale, row.missed().nameKey()),
                        CellKind.TEXT),
                new Column<>("board.due", row -> row.missed().dueOn(), CellKind.DATE));
    }

    private static Stream<LateRow> rows(LateUnit unit) {
        return unit.milestones().stream().map(missed -> new LateRow(unit, missed));
    }

    /** A milestone that a unit has missed. */
    private record LateRow(LateUnit unit, Missed missed) {}
}
