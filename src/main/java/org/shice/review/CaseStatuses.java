package org.shice.review;

import java.util.List;
import java.util.Optional;
import org.shice.profile.RecordId;

/** Where the own record stands, for the teacher's page and for those who may see the record. */
public interface CaseStatuses {

    /** The open case of the record, or the last one; empty when the record was never collected. */
    Optional<CaseStatus> of(RecordId record);

    /** The same for the record of the person who asks; empty for people who have none. */
    Optional<CaseStatus> own();

    /**
     * A case as its teacher sees it.
     *
     * @param route the review levels this record passes, in their order
     * @param history what happened so far, oldest first
     * @param remarks what reviewers asked to change and is not dealt with
     * @param handlers who is at work on it now: names, empty while nobody has taken it
     * @param mayWithdraw whether nobody has taken the submission yet
     */
    record CaseStatus(
            CaseInfo info,
            List<Stage> route,
            List<ReviewPage.Step> history,
            List<ReviewPage.Remark> remarks,
            List<String> handlers,
            boolean mayWithdraw) {}
}
