package org.shice.demo.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.shice.campaign.CampaignId;
import org.shice.demo.CampaignJobs;
import org.springframework.stereotype.Component;

/** Runs the jobs of a campaign's instance one after the other. */
@Component
class CamundaCampaignJobs implements CampaignJobs {

    private static final String PROCESS = "collection-campaign";

    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaCampaignJobs(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void runAll(CampaignId campaign) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(campaign.toString())
                .singleResult();
        if (instance == null) {
            return;
        }
        var jobs = management.createJobQuery().processInstanceId(instance.getId());
        for (var next = jobs.list(); !next.isEmpty(); next = jobs.list()) {
            next.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
