package org.shice.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineSteps;
import org.springframework.stereotype.Component;

/** Sets the timers before the day. */
@Component
class PlanNextReminderDelegate implements JavaDelegate {

    private final DeadlineSteps steps;

    PlanNextReminderDelegate(DeadlineSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = steps.planReminder(DeadlineId.of(execution.getProcessBusinessKey()));
        var reminderAt = plan.reminderAt();
        execution.setVariable(DeadlineMilestoneProcess.REMINDER_LEFT.name(), reminderAt != null);
        execution.setVariable(
                DeadlineMilestoneProcess.DUE_AT.name(), plan.dueAt().toString());
        if (reminderAt != null) {
            execution.setVariable(DeadlineMilestoneProcess.NEXT_REMINDER_AT.name(), reminderAt.toString());
        }
    }
}
