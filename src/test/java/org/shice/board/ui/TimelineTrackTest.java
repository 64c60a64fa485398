package org.shice.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shice.board.Timelines.Timeline;

/** Where days lie on the line of time: a fortnight from Monday 2 to Sunday 15 March 2026. */
class TimelineTrackTest {

    private static final LocalDate MONDAY = BoardFixture.MONDAY;

    @Test
    void day_lies_where_its_share_of_the_line_begins() {
        var track = track(MONDAY, Set.of());
        assertThat(track.share(MONDAY)).isZero();
        assertThat(track.share(MONDAY.plusDays(7))).isEqualTo(0.5);
        assertThat(track.share(MONDAY.plusDays(14))).isEqualTo(1);
    }

    @Test
    void today_is_the_middle_of_its_day_and_nowhere_when_it_is_not_shown() {
        assertThat(track(MONDAY.plusDays(7), Set.of()).today()).isEqualTo("53.571%");
        assertThat(track(MONDAY.minusDays(1), Set.of()).today()).isEqualTo("-9999px");
        assertThat(track(MONDAY.plusDays(14), Set.of()).today()).isEqualTo("-9999px");
    }

    @Test
    void free_days_that_follow_each_other_are_one_band() {
        var weekend = Set.of(MONDAY.plusDays(5), MONDAY.plusDays(6), MONDAY.plusDays(9));
        assertThat(track(MONDAY, weekend).freeDays())
                .contains("var(--timeline-shade) 35.714% 50.000%")
                .contains("var(--timeline-shade) 64.286% 71.429%");
        assertThat(track(MONDAY, Set.of()).freeDays()).doesNotContain("shade");
    }

    @Test
    void scale_of_weeks_marks_every_monday_and_that_of_months_every_first() {
        var until = LocalDate.of(2026, 5, 3);
        assertThat(TimelineScale.WEEKS.marks(MONDAY, until)).hasSize(9).contains(MONDAY.plusDays(7));
        assertThat(TimelineScale.MONTHS.marks(MONDAY, until))
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        assertThat(TimelineScale.MONTHS.label(LocalDate.of(2027, 1, 1), false)).isEqualTo("2027-01");
        assertThat(TimelineScale.MONTHS.label(LocalDate.of(2026, 4, 1), false)).isEqualTo("04");
    }

    private static TimelineTrack track(LocalDate today, Set<LocalDate> freeDays) {
        var timeline = new Timeline(BoardFixture.plan(), today, MONDAY, MONDAY.plusDays(13), freeDays, List.of());
        return new TimelineTrack(timeline, TimelineScale.WEEKS);
    }
}
