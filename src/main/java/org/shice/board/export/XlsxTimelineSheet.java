package org.shice.board.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.board.TimelineSheet;
import org.shice.board.Timelines;
import org.shice.board.Timelines.Line;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** The rows of the timeline, one per milestone. */
@Component
class XlsxTimelineSheet implements TimelineSheet {

    private static final int WHOLE = 100;

    private final Timelines timelines;
    private final PlanWords words;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxTimelineSheet(Timelines timelines, PlanWords words, SheetWriter writer, Texts texts) {
        this.timelines = timelines;
        this.words = words;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void write(CampaignId campaign, Locale locale, OutputStream target) {
        var lines = timelines.get(campaign).lines();
        writer.write(target, texts.get(locale, "board.timeline.title"), locale, columns(locale), lines.stream());
    }

    private List<Column<Line>> columns(Locale locale) {
        return List.of(
                new Column<>("board.timeline.milestone", line -> words.name(line.milestone(), locale), CellKind.TEXT),
                new Column<>("board.timeline.start", line -> line.milestone().startsOn(), CellKind.DATE),
                new Column<>(
                        "board.timeline.due", line -> line.milestone().due().effective(), CellKind.DATE),
                new Column<>("board.timeline.recurrence", line -> recurrence(line, locale), CellKind.TEXT),
                new Column<>("board.timeline.state", line -> texts.label(locale, line.state()), CellKind.TEXT),
                new Column<>("board.timeline.units", Line::units, CellKind.NUMBER),
                new Column<>("board.timeline.met", Line::met, CellKind.NUMBER),
                new Column<>("board.timeline.late", Line::late, CellKind.NUMBER),
                new Column<>("board.timeline.percent", XlsxTimelineSheet::percent, CellKind.NUMBER),
                new Column<>("board.timeline.changes", line -> changes(line, locale), CellKind.TEXT));
    }

    private String recurrence(Line line, Locale locale) {
        var every = line.milestone().recurrence();
        return every == null ? "" : texts.label(locale, every);
    }

    private static @Nullable Object percent(Line line) {
        var share = line.share();
        return share == null ? null : Math.round(share * WHOLE);
    }

    private String changes(Line line, Locale locale) {
        return line.changes().stream().map(change -> change(change, locale)).collect(Collectors.joining("\n"));
    }

    private String change(PlanChange change, Locale locale) {
        return change.kind() == PlanChange.Kind.CANCELLED
                ? texts.get(locale, "board.timeline.cancelled", change.by(), change.reason())
                : texts.get(
                        locale,
                        "board.timeline.moved",
                        change.oldDueOn().toString(),
                        change.newDueOn().toString(),
                        change.by(),
                        change.reason());
    }
}
