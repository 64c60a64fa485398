package org.shice.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.shice.tasks.ConflictRetry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CollectionService implements CollectionCases {

    private static final int LONGEST_NOTE = 300;
    private static final Role[] ENROLLERS = {Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN, Role.INFORMATION_ADMIN};

    private final CollectionCaseRows cases;
    private final CaseEnrolment enrolment;
    private final CaseRights rights;
    private final Submission submission;
    private final ReviewWorkflow workflow;
    private final Records records;
    private final Access access;
    private final Accounts accounts;
    private final ConflictRetry retry;
    private final Clock clock;

    CollectionService(
            CollectionCaseRows cases,
            CaseEnrolment enrolment,
            CaseRights rights,
            Submission submission,
            ReviewWorkflow workflow,
            Records records,
            Access access,
            Accounts accounts,
            ConflictRetry retry,
            Clock clock) {
        this.cases = cases;
        this.enrolment = enrolment;
        this.rights = rights;
        this.submission = submission;
        this.workflow = workflow;
        this.records = records;
        this.access = access;
        this.accounts = accounts;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean enrol(UUID campaignId, RecordId recordId, StageDueDates dueDates) {
        var record = records.get(recordId);
        access.require(record.unitPath(), ENROLLERS);
        var id = CaseId.random();
        if (!enrolment.insert(id, campaignId, record, dueDates, clock.instant())) {
            return false;
        }
        workflow.startCollection(id);
        return true;
    }

    @Override
    public void leave(CaseId id, LeavingReason reason, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "review.reason.too-long", LONGEST_NOTE);
        }
        retry.run(() -> {
            var leaving = visible(id);
            rights.requireMayMove(leaving);
            submission.leave(leaving, reason, note);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseInfo> openCaseOf(RecordId record) {
        return cases.findOpen(record.value()).filter(rights::maySee).map(CollectionCase::info);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseInfo> casesOf(RecordId record) {
        return cases.findByRecordIdOrderByStageSinceDesc(record.value()).stream()
                .filter(rights::maySee)
                .map(CollectionCase::info)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public CaseInfo get(CaseId id) {
        return visible(id).info();
    }

    /** The password is checked first and apart, so that a wrong one counts although nothing else is kept. */
    @Override
    public void submit(CaseId id, boolean confirmed, String password) {
        retry.run(() -> submission.requireSubmittable(own(id)));
        if (!confirmed || !accounts.confirmPassword(password)) {
            throw new SubmissionNotConfirmed();
        }
        retry.run(() -> submission.submit(own(id), Map.of("confirmed", "true")));
    }

    @Override
    public void withdraw(CaseId id) {
        retry.run(() -> submission.withdraw(own(id)));
    }

    private CollectionCase visible(CaseId id) {
        return cases.findById(id.value()).filter(rights::maySee).orElseThrow(() -> new NotFound("case"));
    }

    private CollectionCase own(CaseId id) {
        return cases.findById(id.value())
                .filter(own -> rights.isOwn(records.get(own.recordId())))
                .orElseThrow(() -> new NotFound("case"));
    }
}
