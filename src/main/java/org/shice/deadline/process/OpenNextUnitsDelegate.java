package org.shice.deadline.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.deadline.MilestoneOpening;
import org.springframework.stereotype.Component;

/** Opens the deadlines of the next units of a milestone. */
@Component
class OpenNextUnitsDelegate implements JavaDelegate {

    private final MilestoneOpening opening;

    OpenNextUnitsDelegate(MilestoneOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var more = opening.openNextUnits(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(PlanMilestoneProcess.MORE_UNITS.name(), more);
    }
}
