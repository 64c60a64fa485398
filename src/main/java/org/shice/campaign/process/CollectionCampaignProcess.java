package org.shice.campaign.process;

import org.shice.platform.process.ProcessVariable;

/** Everything Java may know about {@code processes/collection-campaign.bpmn}. The business key is the CampaignId. */
final class CollectionCampaignProcess {

    static final String KEY = "collection-campaign";

    static final String SERVICE_TASK_ENROL_NEXT_CHUNK = "ServiceTask_EnrolNextChunk";
    static final String SERVICE_TASK_ENROL_LATE_JOINERS = "ServiceTask_EnrolLateJoiners";
    static final String EVENT_CLOSING_RECEIVED = "Event_ClosingReceived";
    static final String END_EVENT_CAMPAIGN_CLOSED = "EndEvent_CampaignClosed";
    static final String END_EVENT_LATE_JOINERS_ENROLLED = "EndEvent_LateJoinersEnrolled";

    static final String MESSAGE_CLOSED = "collection-campaign.closed";
    static final String MESSAGE_ROSTER_CHANGED = "collection-campaign.roster-changed";

    static final ProcessVariable<Boolean> MORE_TO_ENROL = ProcessVariable.ofFlag("moreToEnrol");
    static final ProcessVariable<Boolean> MORE_LATE_JOINERS = ProcessVariable.ofFlag("moreLateJoiners");

    private CollectionCampaignProcess() {}
}
