package org.shice.plan.process;

import org.shice.plan.PlanElements;
import org.shice.platform.process.ProcessVariable;

/**
 * Everything Java may know about {@code processes/university-collection-plan.bpmn}. The business key is the CampaignId; each milestone has
 * its start as an ISO instant and its id, see {@link PlanElements}.
 */
final class UniversityCollectionPlanProcess {

    static final String KEY = "university-collection-plan";

    static final String SERVICE_TASK_CLOSE_PLAN = "ServiceTask_ClosePlan";
    static final String END_EVENT_PLAN_FULFILLED = "EndEvent_PlanFulfilled";
    static final String END_EVENT_PLAN_CLOSED_EARLY = "EndEvent_PlanClosedEarly";

    static final String MESSAGE_CLOSED = "university-collection-plan.closed";

    static final ProcessVariable<String> PREPARATION_STARTS_AT = ProcessVariable.ofText("preparationStartsAt");
    static final ProcessVariable<String> PREPARATION_ID = ProcessVariable.ofText("preparationId");
    static final ProcessVariable<String> NAME_LIST_STARTS_AT = ProcessVariable.ofText("nameListStartsAt");
    static final ProcessVariable<String> NAME_LIST_ID = ProcessVariable.ofText("nameListId");
    static final ProcessVariable<String> KICK_OFF_STARTS_AT = ProcessVariable.ofText("kickOffStartsAt");
    static final ProcessVariable<String> KICK_OFF_ID = ProcessVariable.ofText("kickOffId");
    static final ProcessVariable<String> DATA_IMPORT_STARTS_AT = ProcessVariable.ofText("dataImportStartsAt");
    static final ProcessVariable<String> DATA_IMPORT_ID = ProcessVariable.ofText("dataImportId");
    static final ProcessVariable<String> ACCOUNTS_STARTS_AT = ProcessVariable.ofText("accountsStartsAt");
    static final ProcessVariable<String> ACCOUNTS_ID = ProcessVariable.ofText("accountsId");
    static final ProcessVariable<String> LEAD_TRAINING_STARTS_AT = ProcessVariable.ofText("leadTrainingStartsAt");
    static final ProcessVariable<String> LEAD_TRAINING_ID = ProcessVariable.ofText("leadTrainingId");
    static final ProcessVariable<String> SELF_TRAINING_STARTS_AT = ProcessVariable.ofText("selfTrainingStartsAt");
    static final ProcessVariable<String> SELF_TRAINING_ID = ProcessVariable.ofText("selfTrainingId");
    static final ProcessVariable<String> FILLING_STARTS_AT = ProcessVariable.ofText("fillingStartsAt");
    static final ProcessVariable<String> FILLING_ID = ProcessVariable.ofText("fillingId");
    static final ProcessVariable<String> INSPECTION_STARTS_AT = ProcessVariable.ofText("inspectionStartsAt");
    static final ProcessVariable<String> INSPECTION_ID = ProcessVariable.ofText("inspectionId");
    static final ProcessVariable<String> VERIFICATION_STARTS_AT = ProcessVariable.ofText("verificationStartsAt");
    static final ProcessVariable<String> VERIFICATION_ID = ProcessVariable.ofText("verificationId");
    static final ProcessVariable<String> SECTION_REVIEW_STARTS_AT = ProcessVariable.ofText("sectionReviewStartsAt");
    static final ProcessVariable<String> SECTION_REVIEW_ID = ProcessVariable.ofText("sectionReviewId");
    static final ProcessVariable<String> GAP_CLOSING_STARTS_AT = ProcessVariable.ofText("gapClosingStartsAt");
    static final ProcessVariable<String> GAP_CLOSING_ID = ProcessVariable.ofText("gapClosingId");
    static final ProcessVariable<String> COMPLETION_STARTS_AT = ProcessVariable.ofText("completionStartsAt");
    static final ProcessVariable<String> COMPLETION_ID = ProcessVariable.ofText("completionId");
    static final ProcessVariable<String> REPORT_FIRST_STARTS_AT = ProcessVariable.ofText("reportFirstStartsAt");
    static final ProcessVariable<String> REPORT_FIRST_ID = ProcessVariable.ofText("reportFirstId");
    static final ProcessVariable<String> SUMMARY_FIRST_STARTS_AT = ProcessVariable.ofText("summaryFirstStartsAt");
    static final ProcessVariable<String> SUMMARY_FIRST_ID = ProcessVariable.ofText("summaryFirstId");
    static final ProcessVariable<String> REPORT_SECOND_STARTS_AT = ProcessVariable.ofText("reportSecondStartsAt");
    static final ProcessVariable<String> REPORT_SECOND_ID = ProcessVariable.ofText("reportSecondId");
    static final ProcessVariable<String> SUMMARY_SECOND_STARTS_AT = ProcessVariable.ofText("summarySecondStartsAt");
    static final ProcessVariable<String> SUMMARY_SECOND_ID = ProcessVariable.ofText("summarySecondId");
    static final ProcessVariable<String> REPORT_THIRD_STARTS_AT = ProcessVariable.ofText("reportThirdStartsAt");
    static final ProcessVariable<String> REPORT_THIRD_ID = ProcessVariable.ofText("reportThirdId");
    static final ProcessVariable<String> SUMMARY_THIRD_STARTS_AT = ProcessVariable.ofText("summaryThirdStartsAt");
    static final ProcessVariable<String> SUMMARY_THIRD_ID = ProcessVariable.ofText("summaryThirdId");

    private UniversityCollectionPlanProcess() {}
}
