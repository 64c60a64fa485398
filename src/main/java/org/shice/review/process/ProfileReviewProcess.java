package org.shice.review.process;

import java.util.Set;
import org.shice.organization.UnitKind;
import org.shice.platform.process.ProcessVariable;
import org.shice.review.ReviewState;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.ReturnTarget;

/** Everything Java may know about {@code processes/profile-review.bpmn}. Guarded by ProcessModelContractTest. */
final class ProfileReviewProcess {

    static final String KEY = "profile-review";

    static final String USER_TASK_VERIFY_AT_UNIT = "UserTask_VerifyAtUnit";
    static final String USER_TASK_REVIEW_SECTIONS = "UserTask_ReviewSections";
    static final String USER_TASK_AUDIT_AT_DISTRICT = "UserTask_AuditAtDistrict";
    static final String USER_TASK_CONFIRM_AT_BUREAU = "UserTask_ConfirmAtBureau";
    static final String SERVICE_TASK_MAKE_EFFECTIVE = "ServiceTask_MakeEffective";
    static final String SERVICE_TASK_RETURN_TO_TEACHER = "ServiceTask_ReturnToTeacher";
    static final String END_EVENT_APPROVED = "EndEvent_Approved";
    static final String END_EVENT_RETURNED_TO_TEACHER = "EndEvent_ReturnedToTeacher";
    static final String END_EVENT_SECTIONS_REVIEWED = "EndEvent_SectionsReviewed";
    static final String END_EVENT_WITHDRAWN = "EndEvent_Withdrawn";

    static final String MESSAGE_WITHDRAWN = "profile-review.withdrawn";

    /** City bureau or university. */
    static final ProcessVariable<UnitKind> ROOT_KIND = ProcessVariable.ofEnum("rootKind", UnitKind.class);

    /** 市直: no district stands above the unit. */
    static final ProcessVariable<Boolean> DIRECT_UNDER_BUREAU = ProcessVariable.ofFlag("directUnderBureau");

    static final ProcessVariable<Boolean> SECTION_DATA_PRESENT = ProcessVariable.ofFlag("sectionDataPresent");

    /** Ids of the departments whose sections have data, one per line. */
    static final ProcessVariable<String> SECTION_DEPARTMENTS = ProcessVariable.ofText("sectionDepartments");

    static final ProcessVariable<Boolean> NEEDS_SECTION_REVIEW = ProcessVariable.ofFlag("needsSectionReview");
    static final ProcessVariable<Boolean> NEEDS_DISTRICT_AUDIT = ProcessVariable.ofFlag("needsDistrictAudit");

    /** The department of one section review; read by the task list as the owner of the task. */
    static final ProcessVariable<String> OWNER_UNIT = ProcessVariable.ofText("ownerUnit");

    static final ProcessVariable<Outcome> DECISION = ProcessVariable.ofEnum("decision", Outcome.class);

    /** The decision of all departments together: returned as soon as one has returned. */
    static final ProcessVariable<Outcome> SECTION_DECISION = ProcessVariable.ofEnum("sectionDecision", Outcome.class);

    static final ProcessVariable<ReturnTarget> RETURN_TO = ProcessVariable.ofEnum("returnTo", ReturnTarget.class);

    /** What the caller learns: how the review ended. */
    static final ProcessVariable<ReviewState> REVIEW_OUTCOME =
            ProcessVariable.ofEnum("reviewOutcome", ReviewState.class);

    /** Service tasks that belong to the user's transaction on purpose; the ADR on transaction borders says why. */
    static final Set<String> IN_THE_CALLERS_TRANSACTION =
            Set.of(SERVICE_TASK_MAKE_EFFECTIVE, SERVICE_TASK_RETURN_TO_TEACHER);

    private ProfileReviewProcess() {}
}
