package org.shice.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineSteps;
import org.springframework.stereotype.Component;

/** Notes that the day is over. */
@Component
class MarkOverdueDelegate implements JavaDelegate {

    private final DeadlineSteps steps;

    MarkOverdueDelegate(DeadlineSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var late = steps.markOverdue(DeadlineId.of(execution.getProcessBusinessKey()));
        execution.setVariable(DeadlineMilestoneProcess.LATE.name(), late);
    }
}
