package org.shice.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineSteps;
import org.springframework.stereotype.Component;

/** Reminds the unit. */
@Component
class RemindUnitDelegate implements JavaDelegate {

    private final DeadlineSteps steps;

    RemindUnitDelegate(DeadlineSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(DeadlineId.of(execution.getProcessBusinessKey()));
    }
}
