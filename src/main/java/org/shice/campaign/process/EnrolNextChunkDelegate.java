package org.shice.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.campaign.CampaignEnrolment;
import org.shice.campaign.CampaignId;
import org.springframework.stereotype.Component;

/** Enrols the next people while a campaign opens. */
@Component
class EnrolNextChunkDelegate implements JavaDelegate {

    private final CampaignEnrolment enrolment;

    EnrolNextChunkDelegate(CampaignEnrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var more = enrolment.enrolNextChunk(CampaignId.of(execution.getProcessBusinessKey()));
        execution.setVariable(CollectionCampaignProcess.MORE_TO_ENROL.name(), more);
    }
}
