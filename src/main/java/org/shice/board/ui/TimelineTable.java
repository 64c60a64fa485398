package org.shice.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.shice.board.Timelines.Line;
import org.shice.board.Timelines.Timeline;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** A table with a row per milestone whose last column is the line of time. */
final class TimelineTable extends Composite<Div> {

    private static final int WHOLE = 100;

    private final Timeline timeline;
    private final TimelineTrack track;
    private final PlanWords words;

    TimelineTable(Timeline timeline, TimelineScale scale, PlanWords words) {
        this.timeline = timeline;
        this.track = new TimelineTrack(timeline, scale);
        this.words = words;
        var table = new NativeTable();
        table.addClassNames("timeline-table", "timeline-" + scale.parameter());
        table.getStyle()
                .set("--timeline-width", String.format(Locale.ROOT, "%.1frem", track.width()))
                .set("--timeline-free", track.freeDays())
                .set("--timeline-today", track.today());
        table.getHead().add(headings());
        timeline.lines().forEach(line -> table.getBody().add(row(line)));
        getContent().addClassName("timeline-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("board.timeline.title"));
        getContent().add(table);
    }

    /** Where today would be out of sight it stands in the middle of what is seen first. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                          const line = this.querySelector('.timeline-axis');
                          const today = line.offsetLeft + line.offsetWidth * $0;
                          if (today > this.clientWidth) { this.scrollLeft = today - this.clientWidth / 2; }
                        })""",
                        track.share(timeline.today()));
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        for (var key : List.of("board.timeline.milestone", "board.timeline.state", "board.timeline.met")) {
            row.add(heading(getTranslation(key)));
        }
        var axis = heading("");
        axis.addClassName("timeline-axis");
        axis.getElement().setAttribute("aria-label", getTranslation("board.timeline.line"));
        axis.add(track.axis());
        row.add(axis);
        return row;
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Line line) {
        var row = new NativeTableRow();
        row.addClassName("timeline-" + line.state().name().toLowerCase(Locale.ROOT));
        var state = new NativeTableCell(LineBadge.of(line.state(), getTranslation(Texts.key(line.state()))));
        var met = new NativeTableCell(share(line));
        met.addClassName("timeline-share");
        var bar = new NativeTableCell(track.bar(line, address(line), dates(line)));
        bar.addClassName("timeline-track");
        row.add(head(line), state, met, bar);
        return row;
    }

    private NativeTableHeaderCell head(Line line) {
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        var name = new Anchor(address(line), words.name(line.milestone(), getLocale()));
        head.add(name, quiet(dates(line)));
        line.changes().forEach(change -> head.add(quiet(text(change))));
        return head;
    }

    private String dates(Line line) {
        var milestone = line.milestone();
        var dates = getTranslation(
                "board.timeline.dates",
                DateText.day(milestone.startsOn()),
                DateText.day(milestone.due().effective()));
        var every = milestone.recurrence();
        return every == null ? dates : dates + " · " + getTranslation(Texts.key(every));
    }

    private String share(Line line) {
        var share = line.share();
        return share == null
                ? "–"
                : getTranslation(
                        "board.timeline.share", Math.round(share * WHOLE), line.met(), line.units(), line.late());
    }

    private String text(PlanChange change) {
        return change.kind() == PlanChange.Kind.CANCELLED
                ? getTranslation("board.timeline.cancelled", change.by(), change.reason())
                : getTranslation(
                        "board.timeline.moved",
                        DateText.day(change.oldDueOn()),
                        DateText.day(change.newDueOn()),
                        change.by(),
                        change.reason());
    }

    private String address(Line line) {
        return "deadlines?show=all&campaign=%s&milestone=%s"
                .formatted(timeline.plan().campaign().id(), line.milestone().id());
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
