package org.shice.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.platform.error.Refusal;
import org.shice.profile.RecordRemarks;
import org.shice.profile.RecordVersion;
import org.shice.profile.Records;
import org.shice.profile.Remark;
import org.shice.tasks.ConflictRetry;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.TaskCompletion.Completable;
import org.shice.tasks.TaskList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReviewService implements Reviews {

    private static final int MOST_AT_ONCE = 200;

    private final TaskList list;
    private final TaskCompletion tasks;
    private final ReviewWorkflow workflow;
    private final ReviewProgress progress;
    private final ReviewPages pages;
    private final DecisionRows decisions;
    private final ReviewRoutes routes;
    private final Records records;
    private final RecordRemarks remarks;
    private final Access access;
    private final AuditTrail audit;
    private final ConflictRetry retry;
    private final Clock clock;

    ReviewService(
            TaskList list,
            TaskCompletion tasks,
            ReviewWorkflow workflow,
            ReviewProgress progress,
            ReviewPages pages,
            DecisionRows decisions,
            ReviewRoutes routes,
            Records records,
            RecordRemarks remarks,
            Access access,
            AuditTrail audit,
            ConflictRetry retry,
            Clock clock) {
        this.list = list;
        this.tasks = tasks;
        this.workflow = workflow;
        this.progress = progress;
        this.pages = pages;
        this.decisions = decisions;
        this.routes = routes;
        this.records = records;
        this.remarks = remarks;
        this.access = access;
        this.audit = audit;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewPage open(String taskId) {
        return pages.of(list.get(taskId));
    }

    @Override
    public void decide(String taskId, DecisionInput decision) {
        retry.run(() -> decideOnce(taskId, decision));
    }

    @Override
    public List<BulkResult> decideAll(List<String> taskIds, DecisionInput decision) {
        var distinct = new LinkedHashSet<>(taskIds);
        if (distinct.size() > MOST_AT_ONCE) {
            throw new InvalidInput("taskIds", "review.bulk.too-many", MOST_AT_ONCE);
        }
        return distinct.stream()
                .map(taskId -> decideOneOfMany(taskId, decision))
                .toList();
    }

    private BulkResult decideOneOfMany(String taskId, DecisionInput decision) {
        var title = title(taskId);
        try {
            decide(taskId, decision);
            return new BulkResult(taskId, title, true, null, List.of());
        } catch (Refusal refused) {
            return new BulkResult(taskId, title, false, refused.textKey(), refused.args());
        }
    }

    private String title(String taskId) {
        try {
            return list.get(taskId).title();
        } catch (NotFound unknown) {
            return "";
        }
    }

    private void decideOnce(String taskId, DecisionInput input) {
        var task = workflow.decidable(taskId);
        var review = progress.get(new ReviewId(task.item().subjectId()));
        var version = records.version(review.versionId());
        var stage = Stage.valueOf(task.item().stage());
        var sections = pages.sectionsOf(task.item(), records.get(review.recordId()));
        var targets = ReviewRoutes.targets(stage, () -> routes.routeOf(review.unitPath(), version::content));
        DecisionCheck.require(input, targets, sections);
        tasks.validated(task.item(), DecisionCheck.asForm(input));
        write(task, review, version, input, DecisionCheck.returnedSections(input, stage, sections));
        if (input.outcome() == Outcome.RETURNED) {
            progress.subjectOf(review).sentBack(review.subjectId());
        }
        workflow.decide(task, input.outcome(), target(review, stage, input));
    }

    private void write(
            Completable task, Review review, RecordVersion version, DecisionInput input, Set<String> sections) {
        var actor = access.actor();
        var signature =
                new ReviewDecision.Signature(actor.id(), task.onBehalfOf(), actor.remoteAddress(), clock.instant());
        decisions.save(new ReviewDecision(review, task.item(), version, input, sections, signature));
        for (var remark : input.remarks()) {
            remarks.add(
                    review.recordId(),
                    new Remark.Draft(
                            version.number(),
                            task.item().stage(),
                            remark.sectionCode(),
                            remark.rowId(),
                            remark.fieldKey(),
                            remark.text()));
        }
        audit.record(AuditEvent.of("record", review.recordId(), "REVIEW_" + input.outcome())
                .at(review.unitPath())
                .because(input.reason())
                .with(details(task, review, version, input)));
    }

    private static Map<String, String> details(
            Completable task, Review review, RecordVersion version, DecisionInput input) {
        var target = input.returnTo();
        return Map.of(
                "review", review.id().toString(),
                "task", task.item().taskId(),
                "stage", task.item().stage(),
                "returnTo", target == null ? "" : target.name(),
                "version", String.valueOf(version.number()),
                "seen", version.contentHash());
    }

    /** Of several departments that return, the one that goes furthest back counts. */
    private @Nullable ReturnTarget target(Review review, Stage stage, DecisionInput input) {
        if (input.outcome() == Outcome.APPROVED || stage != Stage.SECTION) {
            return input.returnTo();
        }
        var since = progress.subjectOf(review).facts(review.subjectId()).stageSince();
        var asked = decisions.returns(review.id().value(), stage, since).stream()
                .flatMap(decision -> Stream.ofNullable(decision.returnedTo()))
                .collect(Collectors.toCollection(ArrayList::new));
        return asked.stream().min(Enum::compareTo).orElse(input.returnTo());
    }
}
