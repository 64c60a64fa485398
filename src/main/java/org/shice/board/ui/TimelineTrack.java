package org.shice.board.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.StringJoiner;
import org.shice.board.Timelines.Line;
import org.shice.board.Timelines.Timeline;
import org.shice.plan.PlanChange;

/** The line of time: where a day lies, as a share of the whole; positions are custom properties that the theme reads. */
final class TimelineTrack {

    private static final double WHOLE = 100;

    private final Timeline timeline;
    private final TimelineScale scale;
    private final long days;

    TimelineTrack(Timeline timeline, TimelineScale scale) {
        this.timeline = timeline;
        this.scale = scale;
        this.days = ChronoUnit.DAYS.between(timeline.from(), timeline.until()) + 1;
    }

    /** The least width, in rem. */
    double width() {
        return scale.width(days);
    }

    /** Where a day begins, from 0 to 1; outside of the line when it is not shown. */
    double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(timeline.from(), day) / days;
    }

    /** The middle of today, or nothing when it lies outside. */
    String today() {
        var today = timeline.today();
        var seen = !today.isBefore(timeline.from()) && !today.isAfter(timeline.until());
        return seen ? percent(share(today) + 0.5 / days) : "-9999px";
    }

    /** Bands over the days on which nobody works. */
    String freeDays() {
        var gradient = new StringJoiner(", ", "linear-gradient(to right, ", ")").add("transparent 0");
        for (var day = timeline.from(); !day.isAfter(timeline.until()); day = day.plusDays(1)) {
            if (timeline.freeDays().contains(day)) {
                var until = day;
                while (timeline.freeDays().contains(until)) {
                    until = until.plusDays(1);
                }
                var begin = percent(share(day));
                var end = percent(share(until));
                gradient.add("transparent " + begin)
                        .add("var(--timeline-shade) " + begin + " " + end)
                        .add("transparent " + end);
                day = until;
            }
        }
        return gradient.add("transparent 100%").toString();
    }

    Div axis() {
        var axis = new Div();
        axis.addClassName("timeline-marks");
        var first = true;
        for (var mark : scale.marks(timeline.from(), timeline.until())) {
            var label = new Span(scale.label(mark, first));
            label.addClassName("timeline-mark");
            at(label, mark);
            axis.add(label);
            first = false;
        }
        return axis;
    }

    /** The milestone from its start to the end of its day, with the days it had before. */
    Div bar(Line line, String address, String title) {
        var milestone = line.milestone();
        var row = new Div();
        row.addClassName("timeline-row");
        var bar = new Anchor(address);
        bar.addClassName("timeline-bar");
        bar.setTitle(title);
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().setAttribute("tabindex", "-1");
        at(bar, milestone.startsOn());
        var end = milestone.due().effective().plusDays(1);
        bar.getStyle().set("--length", percent(share(end) - share(milestone.startsOn())));
        var done = new Span();
        done.addClassName("timeline-met");
        var met = line.share();
        done.getStyle().set("--length", percent(met == null ? 0 : met));
        bar.add(done);
        row.add(bar);
        for (var change : line.changes()) {
            if (change.kind() == PlanChange.Kind.MOVED && !change.oldDueOn().equals(change.newDueOn())) {
                row.add(sign("timeline-old", change.oldDueOn()));
            }
        }
        row.add(sign("timeline-due", milestone.due().effective()));
        return row;
    }

    private Span sign(String name, LocalDate day) {
        var sign = new Span();
        sign.addClassName(name);
        at(sign, day);
        return sign;
    }

    private void at(HasStyle component, LocalDate day) {
        component.getStyle().set("--at", percent(share(day)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * WHOLE);
    }
}
