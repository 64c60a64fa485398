package org.shice.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordRemarks;
import org.shice.profile.RecordVersion;
import org.shice.profile.Records;
import org.shice.profile.SubmittedRecord;
import org.shice.profile.ValueChange;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** Puts together what a reviewer sees of a task. A section reviewer gets the own sections and nothing else. */
@Component
class ReviewPages {

    private static final Role[] READERS = {Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER};

    private final ReviewProgress progress;
    private final CollectionCaseRows cases;
    private final ReviewRoutes routes;
    private final ReviewHistory history;
    private final Records records;
    private final RecordRemarks remarks;
    private final FormCatalog forms;
    private final TaskCompletion tasks;
    private final Access access;

    ReviewPages(
            ReviewProgress progress,
            CollectionCaseRows cases,
            ReviewRoutes routes,
            ReviewHistory history,
            Records records,
            RecordRemarks remarks,
            FormCatalog forms,
            TaskCompletion tasks,
            Access access) {
        this.progress = progress;
        this.cases = cases;
        this.routes = routes;
        this.history = history;
        this.records = records;
        this.remarks = remarks;
        this.forms = forms;
        this.tasks = tasks;
        this.access = access;
    }

    ReviewPage of(WorkItem item) {
        var stage = Stage.valueOf(item.stage());
        if (stage.isWithTeacher()) {
            throw new NotFound("task");
        }
        requireReader(item, stage);
        var file = fileOf(item);
        var review = progress.get(new ReviewId(item.subjectId()));
        var seen = file.lastVersionSeen(stage, item.ownerUnitId()).orElse(null);
        return page(item, file, review, records.submitted(review.versionId(), seen));
    }

    private ReviewPage page(WorkItem item, CaseFile file, Review review, SubmittedRecord submitted) {
        var collection = file.ofReview(review.id()).orElseThrow(() -> new NotFound("review"));
        var version = submitted.version();
        var sections = sectionsOf(item, submitted.record());
        return new ReviewPage(
                item,
                collection.info(),
                submitted.record(),
                narrowed(version, sections),
                sections,
                within(sections, submitted.sinceSeen()),
                within(sections, submitted.sinceImport()),
                remarksOf(submitted.record(), sections),
                history.of(collection, file.reviews(collection), file.decisions(collection)),
                ReviewRoutes.targets(
                        Stage.valueOf(item.stage()), () -> routes.routeOf(review.unitPath(), version::content)),
                tasks.mayComplete(item));
    }

    private CaseFile fileOf(WorkItem item) {
        var record = item.recordId();
        if (record == null) {
            throw new NotFound("review");
        }
        return new CaseFile(cases.fileOf(record));
    }

    /** The sections a task is about: all of the form, or those of the department. */
    Set<String> sectionsOf(WorkItem item, RecordInfo record) {
        var all = forms.sections(record.schoolType()).stream()
                .map(SectionForm::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (Stage.valueOf(item.stage()) == Stage.SECTION) {
            all.retainAll(routes.sectionsOf(record.unitId(), item.ownerUnitId()));
        }
        return all;
    }

    /** Managers see that a task exists; what the record says is for those who review it. */
    private void requireReader(WorkItem item, Stage stage) {
        var role = ReviewProgress.roleAt(stage);
        var works = access.grants(role).stream().map(RoleGrant::unitId).anyMatch(item.ownerUnitId()::equals);
        if (!works) {
            access.require(item.unitPath(), READERS);
        }
    }

    private List<ReviewPage.Remark> remarksOf(RecordInfo record, Set<String> sections) {
        return remarks.of(record.id()).stream()
                .filter(remark -> sections.contains(remark.sectionCode()))
                .map(ReviewPage.Remark::of)
                .toList();
    }

    private static List<ValueChange> within(Set<String> sections, List<ValueChange> changes) {
        return changes.stream()
                .filter(change -> sections.contains(change.sectionCode()))
                .toList();
    }

    private static RecordVersion narrowed(RecordVersion version, Set<String> sections) {
        var content = new LinkedHashMap<>(version.content().sections());
        content.keySet().retainAll(sections);
        var provenance = new LinkedHashMap<>(version.provenance());
        provenance.keySet().removeIf(key -> !sections.contains(key.substring(0, key.indexOf('/'))));
        return new RecordVersion(
                version.id(),
                version.recordId(),
                version.number(),
                new RecordValues(content),
                provenance,
                version.contentHash(),
                version.submittedAt(),
                version.submittedBy());
    }
}
