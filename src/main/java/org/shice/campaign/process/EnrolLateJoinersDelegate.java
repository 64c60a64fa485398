package org.shice.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shice.campaign.CampaignEnrolment;
import org.shice.campaign.CampaignId;
import org.springframework.stereotype.Component;

/** Enrols people who came later. */
@Component
class EnrolLateJoinersDelegate implements JavaDelegate {

    private final CampaignEnrolment enrolment;

    EnrolLateJoinersDelegate(CampaignEnrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var more = enrolment.enrolNextChunk(CampaignId.of(execution.getProcessBusinessKey()));
        execution.setVariable(CollectionCampaignProcess.MORE_LATE_JOINERS.name(), more);
    }
}
