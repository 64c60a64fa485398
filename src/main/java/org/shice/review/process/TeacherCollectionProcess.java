package org.shice.review.process;

import org.shice.organization.UnitKind;
import org.shice.platform.process.ProcessVariable;
import org.shice.review.ReviewState;

/** Everything Java may know about {@code processes/teacher-collection.bpmn}. Guarded by ProcessModelContractTest. */
final class TeacherCollectionProcess {

    static final String KEY = "teacher-collection";

    static final String USER_TASK_FILL_RECORD = "UserTask_FillRecord";
    static final String CALL_ACTIVITY_PROFILE_REVIEW = "CallActivity_ProfileReview";
    static final String END_EVENT_RECORD_EFFECTIVE = "EndEvent_RecordEffective";
    static final String END_EVENT_COLLECTION_LEFT = "EndEvent_CollectionLeft";

    /** How the ids of the answers of the gateway after the review begin; they end with the outcome. */
    static final String FLOWS_REVIEW_OUTCOME = "Flow_ReviewOutcome_";

    static final String MESSAGE_LEFT = "teacher-collection.left";

    /** The business key of the review that a submission starts. */
    static final ProcessVariable<String> REVIEW_ID = ProcessVariable.ofText("reviewId");

    static final ProcessVariable<UnitKind> ROOT_KIND = ProfileReviewProcess.ROOT_KIND;
    static final ProcessVariable<Boolean> DIRECT_UNDER_BUREAU = ProfileReviewProcess.DIRECT_UNDER_BUREAU;
    static final ProcessVariable<Boolean> SECTION_DATA_PRESENT = ProfileReviewProcess.SECTION_DATA_PRESENT;
    static final ProcessVariable<String> SECTION_DEPARTMENTS = ProfileReviewProcess.SECTION_DEPARTMENTS;
    static final ProcessVariable<ReviewState> REVIEW_OUTCOME = ProfileReviewProcess.REVIEW_OUTCOME;

    private TeacherCollectionProcess() {}
}
