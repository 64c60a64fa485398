package org.shice.review;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.tasks.WorkItem;
import org.shice.tasks.WorkItemSource.Description;
import org.springframework.stereotype.Component;

/** Follows the processes: what a step of the engine means for reviews, records and their subjects. */
@Component
class ReviewProgress implements ReviewSteps {

    private final ReviewRows reviews;
    private final DecisionRows decisions;
    private final CollectionSubject collection;
    private final Records records;
    private final ReviewRoutes routes;
    private final FourEyes fourEyes;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<String, ReviewSubject> subjects;

    ReviewProgress(
            ReviewRows reviews,
            DecisionRows decisions,
            CollectionSubject collection,
            List<ReviewSubject> subjects,
            Records records,
            ReviewRoutes routes,
            FourEyes fourEyes,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.collection = collection;
        this.records = records;
        this.routes = routes;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.clock = clock;
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(ReviewSubject::kind, Function.identity()));
    }

    /** The role that works at a level. */
    static Role roleAt(Stage stage) {
        return switch (stage) {
            case UNIT -> Role.INFORMATION_ADMIN;
            case SECTION -> Role.SECTION_REVIEWER;
            case DISTRICT -> Role.DISTRICT_AUDITOR;
            case CONFIRM -> Role.BUREAU_REVIEWER;
            case FILL, RETURNED, EFFECTIVE, LEFT -> Role.TEACHER;
        };
    }

    ReviewSubject subjectOf(Review review) {
        var subject = subjects.get(review.subjectKind());
        if (subject == null) {
            throw new IllegalStateException("nothing knows the subject " + review.subjectKind());
        }
        return subject;
    }

    Review get(ReviewId id) {
        return reviews.findById(id.value()).orElseThrow(() -> new NotFound("review"));
    }

    @Override
    public void arrivedAtTeacher(CaseId id) {
        collection.arrivedAtTeacher(id.value());
    }

    @Override
    public void arrived(ReviewId id, Stage stage) {
        var review = get(id);
        subjectOf(review).arrived(review.subjectId(), stage);
    }

    @Override
    public Description describe(CaseId id) {
        var filled = collection.get(id.value());
        var record = records.get(filled.recordId());
        return description(record, filled.stage(), filled.unitId(), filled.facts());
    }

    @Override
    public Description describe(ReviewId id, Stage stage, @Nullable UnitId department) {
        var review = get(id);
        var record = records.get(review.recordId());
        var owner = department == null ? routes.owner(stage, review.unitId()) : department;
        return description(record, stage, owner, subjectOf(review).facts(review.subjectId()));
    }

    @Override
    public void checkMayDecide(WorkItem item, RoleGrant grant) {
        var review = get(new ReviewId(item.subjectId()));
        fourEyes.check(review.recordId(), review.subjectId(), Stage.valueOf(item.stage()), grant.onBehalfOf());
    }

    @Override
    public void makeEffective(ReviewId id) {
        var review = get(id);
        review.close(ReviewState.APPROVED, clock.instant());
        records.makeEffective(review.recordId(), review.versionId());
        subjectOf(review).approved(review.subjectId());
        audit.record(AuditEvent.of("record", review.recordId(), "RECORD_EFFECTIVE")
                .at(review.unitPath())
                .with(Map.of(
                        "review", id.toString(), "version", review.versionId().toString())));
    }

    @Override
    public void returnToTeacher(ReviewId id) {
        var review = get(id);
        var subject = subjectOf(review);
        var facts = subject.facts(review.subjectId());
        review.close(ReviewState.RETURNED, clock.instant());
        subject.reopened(review.subjectId(), returnedSections(review, facts));
    }

    /** The sections that the returns of this round name; none means all. */
    private Set<String> returnedSections(Review review, ReviewSubject.Facts facts) {
        var stage = decisions.lastStage(review.id().value());
        var returns = decisions.returns(review.id().value(), stage, facts.stageSince());
        var sections = new TreeSet<String>();
        for (var decision : returns) {
            if (decision.sections().isEmpty()) {
                return Set.of();
            }
            sections.addAll(decision.sections());
        }
        return sections;
    }

    private static Description description(RecordInfo record, Stage stage, UnitId owner, ReviewSubject.Facts facts) {
        var number = record.staffNumber();
        var search = (record.name() + ' ' + (number == null ? "" : number)).toLowerCase(Locale.ROOT);
        return new Description(
                record.id().value(),
                facts.campaignId(),
                stage.name(),
                roleAt(stage),
                owner,
                record.unitId(),
                record.name(),
                search,
                facts.dueDates().of(stage),
                facts.returnedTimes(),
                roleAt(stage) == Role.TEACHER ? record.accountId() : null);
    }
}
