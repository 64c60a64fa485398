package org.shice.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineSteps;
import org.springframework.stereotype.Component;

/** Sets the timer of the next rung. */
@Component
class PlanNextRungDelegate implements JavaDelegate {

    private final DeadlineSteps steps;

    PlanNextRungDelegate(DeadlineSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rungAt = steps.planRung(DeadlineId.of(execution.getProcessBusinessKey()));
        execution.setVariable(DeadlineMilestoneProcess.RUNG_LEFT.name(), rungAt.isPresent());
        rungAt.ifPresent(at -> execution.setVariable(DeadlineMilestoneProcess.NEXT_RUNG_AT.name(), at.toString()));
    }
}
