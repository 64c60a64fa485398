package org.shice.plan.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.shice.campaign.CampaignId;
import org.shice.plan.Milestone;
import org.shice.plan.PlanElements;
import org.shice.plan.PlanTemplate;
import org.shice.plan.PlanWorkflow;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the plan. */
@Component
class CamundaPlanWorkflow implements PlanWorkflow {

    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaPlanWorkflow(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void launch(CampaignId campaign, PlanTemplate template, List<Milestone> milestones) {
        var variables = new HashMap<String, Object>();
        for (var milestone : milestones) {
            variables.put(
                    PlanElements.startsAt(milestone.key()), milestone.startsAt().toString());
            variables.put(PlanElements.id(milestone.key()), milestone.id().toString());
        }
        runtime.startProcessInstanceByKey(template.process(), campaign.toString(), variables);
    }

    /** The timer reads the variable again; one that has fired has no job any more. */
    @Override
    public void startMoved(CampaignId campaign, PlanTemplate template, String milestoneKey, Instant startsAt) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(campaign.toString(), template.process())
                .singleResult();
        if (instance == null) {
            return;
        }
        runtime.setVariable(instance.getId(), PlanElements.startsAt(milestoneKey), startsAt.toString());
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(PlanElements.timer(milestoneKey))
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    @Override
    public void closed(CampaignId campaign, PlanTemplate template) {
        runtime.createMessageCorrelation(template.process() + ".closed")
                .processInstanceBusinessKey(campaign.toString())
                .correlate();
    }
}
