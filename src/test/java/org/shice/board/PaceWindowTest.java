package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shice.board.Forecast.Outcome;

class PaceWindowTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final List<LocalDate> WORKDAYS = BoardSamples.weekdays(TODAY.minusDays(60), TODAY.plusDays(420));

    @Test
    void window_holds_the_last_fourteen_workdays_with_today() {
        var window = window(TODAY.minusDays(50));
        assertThat(window.length()).isEqualTo(14);
        assertThat(window.firstDay()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void window_does_not_reach_back_before_the_opening() {
        var window = window(TODAY.minusDays(2));
        assertThat(window.length()).isEqualTo(3);
        assertThat(window.firstDay()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void campaign_that_opens_on_a_free_day_divides_by_one() {
        var sunday = LocalDate.of(2026, 3, 22);
        var window = new PaceWindow(WORKDAYS, sunday, sunday);
        assertThat(window.length()).isZero();
        var forecast = window.forecast(10, 5, Optional.empty());
        assertThat(forecast.perWorkday()).isEqualTo(5);
        assertThat(forecast.on()).isEqualTo(LocalDate.of(2026, 3, 24));
    }

    @Test
    void campaign_that_has_not_begun_has_no_pace() {
        var window = window(TODAY.plusDays(10));
        assertThat(window.length()).isZero();
        assertThat(window.firstDay()).isEqualTo(TODAY);
        assertThat(window.forecast(10, 0, Optional.empty()).outcome()).isEqualTo(Outcome.NO_PACE);
    }

    @Test
    void pace_goes_on_from_tomorrow_on_workdays_only() {
        var forecast = window(TODAY.minusDays(50)).forecast(3, 14, Optional.empty());
        assertThat(forecast.outcome()).isEqualTo(Outcome.EXPECTED);
        assertThat(forecast.perWorkday()).isEqualTo(1);
        assertThat(forecast.on()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void part_of_a_workday_counts_as_a_whole_one() {
        var window = window(TODAY.minusDays(50));
        assertThat(window.forecast(1, 28, Optional.empty()).on()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(window.forecast(2, 28, Optional.empty()).on()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(window.forecast(3, 28, Optional.empty()).on()).isEqualTo(LocalDate.of(2026, 3, 24));
    }

    @Test
    void nobody_left_is_done_on_the_day_of_the_last_one() {
        var day = LocalDate.of(2026, 3, 5);
        var forecast = window(TODAY.minusDays(50)).forecast(0, 0, Optional.of(day));
        assertThat(forecast).isEqualTo(new Forecast(Outcome.DONE, 0, 0, day));
    }

    @Test
    void no_pace_names_no_day() {
        var forecast = window(TODAY.minusDays(50)).forecast(5, 0, Optional.empty());
        assertThat(forecast).isEqualTo(new Forecast(Outcome.NO_PACE, 5, 0, null));
    }

    @Test
    void pace_beyond_a_year_names_no_day() {
        var window = window(TODAY.minusDays(50));
        assertThat(window.forecast(250, 14, Optional.empty()).outcome()).isEqualTo(Outcome.EXPECTED);
        assertThat(window.forecast(251, 14, Optional.empty()).outcome()).isEqualTo(Outcome.BEYOND);
        assertThat(window.forecast(Integer.MAX_VALUE, 1, Optional.empty()).outcome())
                .isEqualTo(Outcome.BEYOND);
    }

    private static PaceWindow window(LocalDate begun) {
        return new PaceWindow(WORKDAYS, TODAY, begun);
    }
}
