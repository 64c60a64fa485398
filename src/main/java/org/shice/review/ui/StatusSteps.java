package org.shice.review.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.ReviewPage;
import org.shice.review.Stage;

/** The way of a record as steps with dates: 填报, the levels of its route, 生效. */
final class StatusSteps {

    private StatusSteps() {}

    static List<Step> of(CaseStatus status) {
        var stages = new ArrayList<Stage>();
        stages.add(Stage.FILL);
        stages.addAll(status.route());
        stages.add(Stage.EFFECTIVE);
        var stage = status.info().stage();
        var here = stages.indexOf(stage.isWithTeacher() ? Stage.FILL : stage);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < stages.size(); i++) {
            steps.add(step(status, stages.get(i), Integer.compare(i, here)));
        }
        return steps;
    }

    private static Step step(CaseStatus status, Stage stage, int order) {
        var info = status.info();
        if (order < 0 || info.stage() == Stage.EFFECTIVE) {
            var done = stage == Stage.EFFECTIVE ? Optional.ofNullable(info.finishedAt()) : passed(status, stage);
            return new Step(stage, State.DONE, done.orElse(null));
        }
        var due = stage == Stage.EFFECTIVE ? null : info.dueDates().of(stage);
        if (order > 0 || info.stage() == Stage.LEFT) {
            return new Step(stage, State.AHEAD, due);
        }
        return new Step(stage, info.stage() == Stage.RETURNED ? State.RETURNED : State.HERE, due);
    }

    /** When the record last went on from a stage. */
    private static Optional<Instant> passed(CaseStatus status, Stage stage) {
        var action = stage == Stage.FILL ? "SUBMITTED" : "APPROVED";
        return status.history().stream()
                .filter(step -> step.action().equals(action))
                .filter(step -> stage == Stage.FILL || step.stage() == stage)
                .map(ReviewPage.Step::at)
                .reduce((earlier, later) -> later);
    }

    /**
     * A step.
     *
     * @param date when it was done, or until when it is due
     */
    record Step(Stage stage, State state, @Nullable Instant date) {}

    /** Where the record stands relative to the step. */
    enum State {
        DONE,
        HERE,
        /** With the teacher again. */
        RETURNED,
        AHEAD
    }
}
