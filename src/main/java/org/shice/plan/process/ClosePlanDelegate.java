package org.shice.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanEnd;
import org.springframework.stereotype.Component;

/** Records that all milestones of a plan are closed. */
@Component
class ClosePlanDelegate implements JavaDelegate {

    private final PlanEnd end;

    ClosePlanDelegate(PlanEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.fulfilled(CampaignId.of(execution.getProcessBusinessKey()));
    }
}
