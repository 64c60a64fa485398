package org.shice.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.ReviewPage.Step;
import org.shice.review.Stage;
import org.shice.review.ui.StatusSteps.State;

class StatusStepsTest {

    private static final List<Stage> COUNTY_SCHOOL = List.of(Stage.UNIT, Stage.DISTRICT, Stage.CONFIRM);

    @Test
    void passed_levels_carry_the_day_they_were_passed_last() {
        var first = ReviewExample.NOW.minus(9, ChronoUnit.DAYS);
        var again = ReviewExample.NOW.minus(2, ChronoUnit.DAYS);
        var steps = StatusSteps.of(status(
                Stage.DISTRICT,
                new Step(first, Stage.FILL, "SUBMITTED", "赵一", null, null),
                new Step(first, Stage.UNIT, "RETURNED_TEACHER", "王芳", null, "照片"),
                new Step(again, Stage.FILL, "SUBMITTED", "赵一", null, null),
                new Step(ReviewExample.NOW, Stage.UNIT, "APPROVED", "王芳", null, null)));

        assertThat(steps)
                .extracting(StatusSteps.Step::state)
                .containsExactly(State.DONE, State.DONE, State.HERE, State.AHEAD, State.AHEAD);
        assertThat(steps.get(0).date()).isEqualTo(again);
        assertThat(steps.get(1).date()).isEqualTo(ReviewExample.NOW);
    }

    @Test
    void returned_record_stands_at_filling_again() {
        assertThat(StatusSteps.of(status(Stage.RETURNED)))
                .extracting(StatusSteps.Step::state)
                .containsExactly(State.RETURNED, State.AHEAD, State.AHEAD, State.AHEAD, State.AHEAD);
    }

    @Test
    void effective_record_has_every_step_behind_it() {
        assertThat(StatusSteps.of(status(Stage.EFFECTIVE)))
                .extracting(StatusSteps.Step::state)
                .containsOnly(State.DONE);
    }

    private static CaseStatus status(Stage stage, Step... history) {
        return new CaseStatus(ReviewExample.aCase(stage), COUNTY_SCHOOL, List.of(history), List.of(), List.of(), false);
    }
}
