package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.board.BoardSamples.counts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shice.board.Forecast.Outcome;
import org.shice.board.Risk.Reason;

class RisksTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 3, 20);
    private static final LocalDate CONFIRMATION = LocalDate.of(2026, 4, 20);
    private static final Forecast DONE = new Forecast(Outcome.DONE, 0, 1, SUBMISSION);
    private static final Forecast QUIET = new Forecast(Outcome.NO_PACE, 4, 0, null);

    @Test
    void forecast_on_the_due_day_is_no_risk_and_a_day_later_is_one() {
        assertThat(of(14, expected(SUBMISSION), expected(CONFIRMATION))).isEmpty();
        assertThat(of(14, expected(SUBMISSION.plusDays(1)), expected(CONFIRMATION.plusDays(8))))
                .containsExactly(new Risk(Reason.SUBMISSION_LATE, 1), new Risk(Reason.EFFECTIVE_LATE, 8));
    }

    @Test
    void forecast_beyond_a_year_is_a_year_late() {
        var beyond = new Forecast(Outcome.BEYOND, 900, 0.1, null);
        assertThat(of(14, DONE, beyond)).containsExactly(new Risk(Reason.EFFECTIVE_LATE, 366));
    }

    @Test
    void work_done_late_is_no_risk_any_more() {
        assertThat(of(14, new Forecast(Outcome.DONE, 0, 1, SUBMISSION.plusDays(9)), DONE))
                .isEmpty();
    }

    @Test
    void standstill_counts_after_a_week_of_work_only() {
        assertThat(of(4, QUIET, QUIET)).isEmpty();
        assertThat(of(5, QUIET, QUIET)).containsExactly(new Risk(Reason.NO_SUBMISSION, 5));
        assertThat(of(14, DONE, QUIET)).containsExactly(new Risk(Reason.NO_DECISION, 14));
        assertThat(of(14, expected(SUBMISSION), QUIET)).isEmpty();
    }

    @Test
    void what_is_overdue_comes_first() {
        var base = counts(10, 5, 0, new OnTime(1, 0, 2, 0), Pace.NONE);
        var byFigure = new EnumMap<BoardFigure, Integer>(base.byFigure());
        byFigure.put(BoardFigure.OVERDUE, 3);
        var counts = new BoardCounts(byFigure, null, null, base.onTime(), base.pace());
        assertThat(risks(14).of(counts, expected(SUBMISSION.plusDays(2)), DONE))
                .containsExactly(
                        new Risk(Reason.MILESTONES_OVERDUE, 2),
                        new Risk(Reason.RECORDS_OVERDUE, 3),
                        new Risk(Reason.SUBMISSION_LATE, 2));
    }

    @Test
    void next_reason_decides_between_units_with_the_same_first_one() {
        var milestone = new Risk(Reason.MILESTONES_OVERDUE, 1);
        var two = List.of(new Risk(Reason.MILESTONES_OVERDUE, 2));
        var crowd = List.of(milestone, new Risk(Reason.RECORDS_OVERDUE, 16));
        var one = List.of(milestone, new Risk(Reason.RECORDS_OVERDUE, 1), new Risk(Reason.SUBMISSION_LATE, 8));
        var slow = List.of(milestone, new Risk(Reason.SUBMISSION_LATE, 90));
        var only = List.of(milestone);
        assertThat(Stream.of(only, slow, one, crowd, two).sorted(Risk.WORST_FIRST))
                .containsExactly(two, crowd, one, slow, only);
    }

    private static List<Risk> of(int window, Forecast submission, Forecast effective) {
        return risks(window).of(counts(10, 5, 0), submission, effective);
    }

    private static Risks risks(int window) {
        return new Risks(SUBMISSION, CONFIRMATION, window);
    }

    private static Forecast expected(@Nullable LocalDate day) {
        return new Forecast(Outcome.EXPECTED, 3, 1, day);
    }
}
