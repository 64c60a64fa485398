package org.shice.deadline.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.Deadlines.Filter;
import org.shice.platform.time.TimeSettings;

/** The views of the list; each home card opens one. */
enum DeadlineShow {
    OPEN("deadline.filter.open"),
    LATE("deadline.filter.late"),
    TODAY("deadline.filter.today"),
    WEEK("deadline.filter.week"),
    DONE("deadline.filter.done"),
    ALL("deadline.filter.state.all");

    static final int DAYS_AHEAD = 14;

    private final String textKey;

    DeadlineShow(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    Filter filter(Clock clock) {
        return switch (this) {
            case OPEN -> Filter.ALL.in(Set.of(DeadlineState.OPEN, DeadlineState.OVERDUE));
            case LATE -> Filter.ALL.in(Set.of(DeadlineState.OVERDUE));
            case TODAY -> ahead(clock, 0);
            case WEEK -> ahead(clock, DAYS_AHEAD);
            case DONE -> Filter.ALL.in(Set.of(DeadlineState.MET, DeadlineState.MET_LATE));
            case ALL -> Filter.ALL;
        };
    }

    private static Filter ahead(Clock clock, int days) {
        var last = TimeSettings.endOf(LocalDate.now(clock).plusDays(days));
        return Filter.ALL.in(Set.of(DeadlineState.OPEN)).before(last.plus(Duration.ofSeconds(1)));
    }
}
