package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shice.deadline.Ladder.Reminder;
import org.shice.deadline.Ladder.Rung;
import org.shice.deadline.Ladder.Step;
import org.shice.platform.time.TimeSettings;

class LadderTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
    private static final Instant DUE = TimeSettings.endOf(DAY);
    private static final Instant LONG_AGO = Instant.parse("2016-12-01T00:00:00Z");
    private static final Ladder LADDER = new Ladder(
            List.of(new Reminder(1, -7, NINE), new Reminder(2, -3, NINE), new Reminder(3, 0, NINE)),
            List.of(
                    new Rung(1, 0, null, Audience.UNIT_LEAD),
                    new Rung(2, 1, NINE, Audience.DISTRICT),
                    new Rung(3, 3, NINE, Audience.BUREAU)));

    @Test
    void first_reminder_that_is_still_ahead_comes_next() {
        assertThat(reminder(0, LONG_AGO, morning(-10))).contains(new Step(1, morning(-7)));
        assertThat(reminder(1, LONG_AGO, morning(-7))).contains(new Step(2, morning(-3)));
        assertThat(reminder(2, LONG_AGO, morning(-1))).contains(new Step(3, morning(0)));
    }

    @Test
    void only_the_latest_of_the_missed_ones_comes() {
        assertThat(reminder(0, LONG_AGO, morning(-2))).contains(new Step(2, morning(-3)));
    }

    @Test
    void those_from_before_the_round_do_not_count_as_missed() {
        assertThat(reminder(0, morning(-2), morning(-2))).contains(new Step(3, morning(0)));
    }

    @Test
    void after_the_day_and_after_the_last_one_none_comes() {
        assertThat(reminder(0, LONG_AGO, DUE)).isEmpty();
        assertThat(reminder(3, LONG_AGO, morning(0))).isEmpty();
    }

    @Test
    void every_rung_comes_however_late() {
        assertThat(rung(0)).contains(new Step(1, DUE));
        assertThat(rung(1)).contains(new Step(2, morning(1)));
        assertThat(rung(2)).contains(new Step(3, morning(3)));
        assertThat(rung(3)).isEmpty();
    }

    @Test
    void rung_without_people_is_left_out() {
        assertThat(LADDER.nextRung(DUE, 1, audience -> audience != Audience.DISTRICT))
                .contains(new Step(3, morning(3)));
    }

    private static Optional<Step> reminder(int last, Instant since, Instant now) {
        return LADDER.nextReminder(DUE, last, since, now);
    }

    private static Optional<Step> rung(int last) {
        return LADDER.nextRung(DUE, last, audience -> true);
    }

    private static Instant morning(int offset) {
        return DAY.plusDays(offset).atTime(NINE).atZone(TimeSettings.ZONE).toInstant();
    }
}
