package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import org.shice.ui.StateBadge.Tone;

/** A due date (截止日期): the absolute day, and beside it the days that are left or by which it is late. */
public final class DueDate extends Composite<Span> implements HasStyle {

    private static final int SOON_DAYS = 3;

    public DueDate(Instant due, Clock clock) {
        var day = new Span(DateText.day(due));
        day.addClassName("due-date-day");
        getContent().addClassName("due-date");
        getContent().add(day, left(DateText.daysUntil(due, clock.instant()), due.isBefore(clock.instant())));
    }

    private StateBadge left(long days, boolean passed) {
        if (passed) {
            return new StateBadge(Tone.DANGER, VaadinIcon.ALARM, getTranslation("ui.due.overdue", Math.max(1, -days)));
        }
        if (days == 0) {
            return new StateBadge(Tone.WARNING, VaadinIcon.CLOCK, getTranslation("ui.due.today"));
        }
        var tone = days <= SOON_DAYS ? Tone.WARNING : Tone.NEUTRAL;
        return new StateBadge(tone, VaadinIcon.CLOCK, getTranslation("ui.due.left", days));
    }
}
