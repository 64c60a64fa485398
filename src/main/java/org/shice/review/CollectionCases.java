package org.shice.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shice.profile.RecordId;

/** The cases of campaigns, for the campaign feature and the teacher's page. */
public interface CollectionCases {

    /** Starts a case once; a second call for the same campaign and record does nothing. @return whether it started */
    boolean enrol(UUID campaignId, RecordId record, StageDueDates dueDates);

    /** Ends the case by message with a reason: left, retired, out of scope. Requires the information administrator. */
    void leave(CaseId id, LeavingReason reason, String note);

    Optional<CaseInfo> openCaseOf(RecordId record);

    List<CaseInfo> casesOf(RecordId record);

    /** @throws org.shice.platform.error.NotFound when there is none in what the actor may see */
    CaseInfo get(CaseId id);

    /** Submits the own record: confirmation and password are required. @throws SubmissionNotConfirmed otherwise */
    void submit(CaseId id, boolean confirmed, String password);

    /** Takes the submission back until somebody has taken the task. @throws AlreadyUnderReview afterwards */
    void withdraw(CaseId id);

    /** Why a case ends early. */
    enum LeavingReason {
        LEFT_UNIT,
        RETIRED,
        OUT_OF_SCOPE,
        CAMPAIGN_CLOSED
    }
}
