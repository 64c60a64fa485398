package org.shice.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.review.ReviewId;
import org.shice.review.ReviewState;
import org.shice.review.ReviewSteps;
import org.springframework.stereotype.Component;

/** Freezes the record when the last level has approved. */
@Component
class MakeEffectiveDelegate implements JavaDelegate {

    private final ReviewSteps steps;

    MakeEffectiveDelegate(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.makeEffective(ReviewId.of(execution.getProcessBusinessKey()));
        var outcome = ProfileReviewProcess.REVIEW_OUTCOME;
        execution.setVariable(outcome.name(), outcome.stored(ReviewState.APPROVED));
    }
}
