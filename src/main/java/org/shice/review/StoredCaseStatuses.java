package org.shice.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordRemarks;
import org.shice.profile.Records;
import org.shice.profile.Remark;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCaseStatuses implements CaseStatuses {

    private final CollectionCaseRows cases;
    private final CaseRights rights;
    private final ReviewRoutes routes;
    private final ReviewHistory history;
    private final Records records;
    private final RecordRemarks remarks;
    private final TaskCompletion tasks;
    private final Accounts accounts;
    private final Access access;

    StoredCaseStatuses(
            CollectionCaseRows cases,
            CaseRights rights,
            ReviewRoutes routes,
            ReviewHistory history,
            Records records,
            RecordRemarks remarks,
            TaskCompletion tasks,
            Accounts accounts,
            Access access) {
        this.cases = cases;
        this.rights = rights;
        this.routes = routes;
        this.history = history;
        this.records = records;
        this.remarks = remarks;
        this.tasks = tasks;
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public Optional<CaseStatus> of(RecordId record) {
        var file = new CaseFile(cases.fileOf(record.value()));
        return file.current().filter(rights::maySee).map(seen -> status(file, seen));
    }

    @Override
    public Optional<CaseStatus> own() {
        return records.ofAccount(access.actor().id()).map(RecordInfo::id).flatMap(this::of);
    }

    private CaseStatus status(CaseFile file, CollectionCase seen) {
        var opened = file.reviews(seen);
        var decided = file.decisions(seen);
        var open = opened.stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .findFirst();
        var items = open.map(review -> tasks.openTasks(review.id().value())).orElse(List.of());
        var route = routes.routeOf(seen.unitPath(), () -> records.draft(seen.recordId()));
        return new CaseStatus(
                seen.info(),
                ReviewRoutes.levels(route),
                history.of(seen, opened, decided),
                asked(seen.recordId()),
                handlers(items),
                open.filter(review -> untouched(review, items, decided)).isPresent());
    }

    private List<ReviewPage.Remark> asked(RecordId record) {
        return remarks.of(record).stream()
                .filter(Remark::open)
                .map(ReviewPage.Remark::of)
                .toList();
    }

    private List<String> handlers(List<WorkItem> items) {
        var holders =
                items.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        return accounts.names(holders).values().stream().sorted().toList();
    }

    private static boolean untouched(Review review, List<WorkItem> items, List<ReviewDecision> decided) {
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.state() == WorkItem.State.FREE)
                && decided.stream().noneMatch(decision -> decision.reviewId().equals(review.id()));
    }
}
