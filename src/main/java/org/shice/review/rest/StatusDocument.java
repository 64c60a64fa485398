package org.shice.review.rest;

import java.util.List;
import java.util.Map;
import org.shice.account.AccountId;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.ReviewPage;
import org.shice.review.Stage;

/**
 * Where a record stands, as its teacher sees it.
 *
 * @param route the review levels this record passes, in their order
 * @param history what happened so far, oldest first
 * @param remarks what reviewers asked to change and is not dealt with
 * @param handlers who is at work on it now
 * @param mayWithdraw whether nobody has taken the submission yet
 */
record StatusDocument(
        CaseResource collection,
        List<Stage> route,
        List<ReviewPage.Step> history,
        List<ReviewDocument.RemarkDocument> remarks,
        List<String> handlers,
        boolean mayWithdraw) {

    static StatusDocument of(CaseStatus status, Map<AccountId, String> names) {
        return new StatusDocument(
                CaseResource.of(status.info()),
                status.route(),
                status.history(),
                status.remarks().stream()
                        .map(remark -> ReviewDocument.RemarkDocument.of(remark, names))
                        .toList(),
                status.handlers(),
                status.mayWithdraw());
    }
}
