package org.shice.campaign.process;

import org.camunda.bpm.engine.RuntimeService;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignWorkflow;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the campaign. */
@Component
class CamundaCampaignWorkflow implements CampaignWorkflow {

    private final RuntimeService runtime;

    CamundaCampaignWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(CampaignId id) {
        runtime.startProcessInstanceByKey(CollectionCampaignProcess.KEY, id.toString());
    }

    @Override
    public void rosterChanged(CampaignId id) {
        correlate(CollectionCampaignProcess.MESSAGE_ROSTER_CHANGED, id);
    }

    @Override
    public void closed(CampaignId id) {
        correlate(CollectionCampaignProcess.MESSAGE_CLOSED, id);
    }

    private void correlate(String message, CampaignId id) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.toString())
                .correlate();
    }
}
