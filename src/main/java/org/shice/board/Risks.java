package org.shice.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.shice.board.Forecast.Outcome;
import org.shice.board.Risk.Reason;

/**
 * Finds what endangers the due days of a unit.
 *
 * @param submissionDue the last day of the teachers
 * @param effectiveDue the last day of the confirmation
 * @param window how many workdays the pace was taken from
 */
record Risks(LocalDate submissionDue, LocalDate effectiveDue, int window) {

    /** Fewer workdays without anything coming in say nothing. */
    static final int QUIET_WORKDAYS = 5;

    /** What a day beyond the horizon counts as. */
    private static final int BEYOND_DAYS = 366;

    List<Risk> of(BoardCounts counts, Forecast submission, Forecast effective) {
        var risks = new ArrayList<Risk>();
        add(risks, Reason.MILESTONES_OVERDUE, counts.onTime().overdue());
        add(risks, Reason.RECORDS_OVERDUE, counts.of(BoardFigure.OVERDUE));
        add(risks, Reason.SUBMISSION_LATE, late(submission, submissionDue));
        add(risks, Reason.EFFECTIVE_LATE, late(effective, effectiveDue));
        if (window >= QUIET_WORKDAYS) {
            add(risks, Reason.NO_SUBMISSION, submission.outcome() == Outcome.NO_PACE ? window : 0);
            var waiting = submission.outcome() == Outcome.DONE && effective.outcome() == Outcome.NO_PACE;
            add(risks, Reason.NO_DECISION, waiting ? window : 0);
        }
        return List.copyOf(risks);
    }

    private static void add(List<Risk> risks, Reason reason, int number) {
        if (number > 0) {
            risks.add(new Risk(reason, number));
        }
    }

    private static int late(Forecast forecast, LocalDate due) {
        if (forecast.outcome() == Outcome.BEYOND) {
            return BEYOND_DAYS;
        }
        return forecast.expectedOn()
                .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(due, day)))
                .orElse(0);
    }
}
