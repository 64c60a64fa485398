package org.shice.plan.process;

import org.shice.plan.PlanElements;
import org.shice.platform.process.ProcessVariable;

/**
 * Everything Java may know about {@code processes/city-collection-plan.bpmn}. The business key is the CampaignId; each milestone has
 * its start as an ISO instant and its id, see {@link PlanElements}.
 */
final class CityCollectionPlanProcess {

    static final String KEY = "city-collection-plan";

    static final String SERVICE_TASK_CLOSE_PLAN = "ServiceTask_ClosePlan";
    static final String END_EVENT_PLAN_FULFILLED = "EndEvent_PlanFulfilled";
    static final String END_EVENT_PLAN_CLOSED_EARLY = "EndEvent_PlanClosedEarly";

    static final String MESSAGE_CLOSED = "city-collection-plan.closed";

    static final ProcessVariable<String> COUNTY_GROUP_STARTS_AT = ProcessVariable.ofText("countyGroupStartsAt");
    static final ProcessVariable<String> COUNTY_GROUP_ID = ProcessVariable.ofText("countyGroupId");
    static final ProcessVariable<String> DIRECT_GROUP_STARTS_AT = ProcessVariable.ofText("directGroupStartsAt");
    static final ProcessVariable<String> DIRECT_GROUP_ID = ProcessVariable.ofText("directGroupId");
    static final ProcessVariable<String> COUNTY_SCHEME_STARTS_AT = ProcessVariable.ofText("countySchemeStartsAt");
    static final ProcessVariable<String> COUNTY_SCHEME_ID = ProcessVariable.ofText("countySchemeId");
    static final ProcessVariable<String> DIRECT_LETTERS_STARTS_AT = ProcessVariable.ofText("directLettersStartsAt");
    static final ProcessVariable<String> DIRECT_LETTERS_ID = ProcessVariable.ofText("directLettersId");
    static final ProcessVariable<String> COUNTY_ADMINISTRATORS_STARTS_AT =
            ProcessVariable.ofText("countyAdministratorsStartsAt");
    static final ProcessVariable<String> COUNTY_ADMINISTRATORS_ID = ProcessVariable.ofText("countyAdministratorsId");
    static final ProcessVariable<String> SCHOOL_ACCOUNTS_STARTS_AT = ProcessVariable.ofText("schoolAccountsStartsAt");
    static final ProcessVariable<String> SCHOOL_ACCOUNTS_ID = ProcessVariable.ofText("schoolAccountsId");
    static final ProcessVariable<String> COUNTY_TRAINING_STARTS_AT = ProcessVariable.ofText("countyTrainingStartsAt");
    static final ProcessVariable<String> COUNTY_TRAINING_ID = ProcessVariable.ofText("countyTrainingId");
    static final ProcessVariable<String> CITY_TRAINING_STARTS_AT = ProcessVariable.ofText("cityTrainingStartsAt");
    static final ProcessVariable<String> CITY_TRAINING_ID = ProcessVariable.ofText("cityTrainingId");
    static final ProcessVariable<String> COUNTY_HOTLINE_STARTS_AT = ProcessVariable.ofText("countyHotlineStartsAt");
    static final ProcessVariable<String> COUNTY_HOTLINE_ID = ProcessVariable.ofText("countyHotlineId");
    static final ProcessVariable<String> ROSTER_STARTS_AT = ProcessVariable.ofText("rosterStartsAt");
    static final ProcessVariable<String> ROSTER_ID = ProcessVariable.ofText("rosterId");
    static final ProcessVariable<String> COMMITMENTS_STARTS_AT = ProcessVariable.ofText("commitmentsStartsAt");
    static final ProcessVariable<String> COMMITMENTS_ID = ProcessVariable.ofText("commitmentsId");
    static final ProcessVariable<String> TEACHER_ACCOUNTS_STARTS_AT = ProcessVariable.ofText("teacherAccountsStartsAt");
    static final ProcessVariable<String> TEACHER_ACCOUNTS_ID = ProcessVariable.ofText("teacherAccountsId");
    static final ProcessVariable<String> TEACHER_TRAINING_STARTS_AT = ProcessVariable.ofText("teacherTrainingStartsAt");
    static final ProcessVariable<String> TEACHER_TRAINING_ID = ProcessVariable.ofText("teacherTrainingId");
    static final ProcessVariable<String> FILLING_STARTS_AT = ProcessVariable.ofText("fillingStartsAt");
    static final ProcessVariable<String> FILLING_ID = ProcessVariable.ofText("fillingId");
    static final ProcessVariable<String> VERIFICATION_STARTS_AT = ProcessVariable.ofText("verificationStartsAt");
    static final ProcessVariable<String> VERIFICATION_ID = ProcessVariable.ofText("verificationId");
    static final ProcessVariable<String> COUNTY_AUDIT_STARTS_AT = ProcessVariable.ofText("countyAuditStartsAt");
    static final ProcessVariable<String> COUNTY_AUDIT_ID = ProcessVariable.ofText("countyAuditId");
    static final ProcessVariable<String> CITY_AUDIT_STARTS_AT = ProcessVariable.ofText("cityAuditStartsAt");
    static final ProcessVariable<String> CITY_AUDIT_ID = ProcessVariable.ofText("cityAuditId");
    static final ProcessVariable<String> COMPLETION_STARTS_AT = ProcessVariable.ofText("completionStartsAt");
    static final ProcessVariable<String> COMPLETION_ID = ProcessVariable.ofText("completionId");
    static final ProcessVariable<String> REGISTER_FIRST_STARTS_AT = ProcessVariable.ofText("registerFirstStartsAt");
    static final ProcessVariable<String> REGISTER_FIRST_ID = ProcessVariable.ofText("registerFirstId");
    static final ProcessVariable<String> REGISTER_SECOND_STARTS_AT = ProcessVariable.ofText("registerSecondStartsAt");
    static final ProcessVariable<String> REGISTER_SECOND_ID = ProcessVariable.ofText("registerSecondId");
    static final ProcessVariable<String> REGISTER_THIRD_STARTS_AT = ProcessVariable.ofText("registerThirdStartsAt");
    static final ProcessVariable<String> REGISTER_THIRD_ID = ProcessVariable.ofText("registerThirdId");
    static final ProcessVariable<String> REGISTER_FOURTH_STARTS_AT = ProcessVariable.ofText("registerFourthStartsAt");
    static final ProcessVariable<String> REGISTER_FOURTH_ID = ProcessVariable.ofText("registerFourthId");

    private CityCollectionPlanProcess() {}
}
