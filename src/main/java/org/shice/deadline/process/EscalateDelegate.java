package org.shice.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineSteps;
import org.springframework.stereotype.Component;

/** Tells the people of the next rung. */
@Component
class EscalateDelegate implements JavaDelegate {

    private final DeadlineSteps steps;

    EscalateDelegate(DeadlineSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.escalate(DeadlineId.of(execution.getProcessBusinessKey()));
    }
}
