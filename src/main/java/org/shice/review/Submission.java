package org.shice.review;

import java.time.Clock;
import java.util.Map;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.profile.Records;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** What a teacher or an administrator does to a case: submit, withdraw, leave. Runs in the caller's transaction. */
@Component
class Submission {

    private final ReviewRows reviews;
    private final DecisionRows decisions;
    private final ReviewRoutes routes;
    private final ReviewWorkflow workflow;
    private final TaskCompletion tasks;
    private final CollectionSubject subject;
    private final Records records;
    private final AuditTrail audit;
    private final Clock clock;

    Submission(
            ReviewRows reviews,
            DecisionRows decisions,
            ReviewRoutes routes,
            ReviewWorkflow workflow,
            TaskCompletion tasks,
            CollectionSubject subject,
            Records records,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.routes = routes;
        this.workflow = workflow;
        this.tasks = tasks;
        this.subject = subject;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotWithTeacher when the record is somewhere else */
    void requireSubmittable(CollectionCase submitted) {
        if (!submitted.stage().isWithTeacher()) {
            throw new NotWithTeacher();
        }
    }

    void submit(CollectionCase submitted, Map<String, String> form) {
        var task = workflow.filling(submitted.id()).orElseThrow(NotWithTeacher::new);
        requireSubmittable(submitted);
        tasks.validated(task.item(), form);
        var version = records.submit(submitted.recordId());
        var id = ReviewId.random();
        var record = records.get(submitted.recordId());
        reviews.saveAndFlush(new Review(
                id, record, version, CollectionSubject.KIND, submitted.id().value()));
        submitted.submitted(clock.instant());
        audit.record(AuditEvent.of("record", submitted.recordId(), "RECORD_SUBMITTED")
                .at(submitted.unitPath())
                .with(Map.of(
                        "case", submitted.id().toString(),
                        "version", String.valueOf(version.number()),
                        "hash", version.contentHash())));
        workflow.submit(task, id, routes.routeOf(record.unitPath(), version::content));
    }

    /** Possible while nobody has taken or decided a task of the review; a second call finds nothing to do. */
    void withdraw(CollectionCase withdrawn) {
        if (!withdrawn.stage().isOpen()) {
            throw new CaseClosed();
        }
        var open = reviews.findBySubjectIdAndState(withdrawn.id().value(), ReviewState.OPEN);
        if (open.isEmpty()) {
            return;
        }
        var review = open.get();
        var items = tasks.lockOpen(review.id().value());
        if (items.stream().anyMatch(item -> item.state() == WorkItem.State.CLAIMED)
                || items.isEmpty()
                || decisions.existsByReviewId(review.id().value())) {
            throw new AlreadyUnderReview();
        }
        review.close(ReviewState.WITHDRAWN, clock.instant());
        audit.record(AuditEvent.of("record", withdrawn.recordId(), "RECORD_WITHDRAWN")
                .at(withdrawn.unitPath())
                .with(Map.of("case", withdrawn.id().toString())));
        workflow.withdraw(review.id());
    }

    void leave(CollectionCase leaving, CollectionCases.LeavingReason reason, String note) {
        tasks.lockOpen(leaving.id().value());
        var open = reviews.findBySubjectIdAndState(leaving.id().value(), ReviewState.OPEN);
        open.ifPresent(review -> tasks.lockOpen(review.id().value()));
        if (!leaving.stage().isOpen()) {
            throw new CaseClosed();
        }
        open.ifPresent(review -> review.close(ReviewState.ENDED, clock.instant()));
        leaving.left(reason, note);
        subject.arrived(leaving.id().value(), Stage.LEFT);
        audit.record(AuditEvent.of("record", leaving.recordId(), "COLLECTION_LEFT")
                .at(leaving.unitPath())
                .because(note.isBlank() ? null : note)
                .with(Map.of("case", leaving.id().toString(), "reason", reason.name())));
        workflow.leave(leaving.id());
    }
}
