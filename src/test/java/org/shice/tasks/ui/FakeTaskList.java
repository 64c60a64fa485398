package org.shice.tasks.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskTaken;
import org.shice.tasks.WorkItem;
import org.shice.ui.BrowserlessPage;

/** A task list in memory with the rules of the real one that a page can notice. */
final class FakeTaskList implements TaskList {

    static final AccountId ME = AccountId.random();
    static final AccountId COLLEAGUE = AccountId.random();
    static final UnitId SCHOOL = UnitId.random();

    final List<WorkItem> items = new ArrayList<>();

    WorkItem add(String title, @Nullable AccountId holder) {
        var now = BrowserlessPage.NOW;
        var item = new WorkItem(
                "task-" + items.size(),
                "profile-review",
                "UserTask_VerifyUnit",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "UNIT",
                Role.INFORMATION_ADMIN,
                SCHOOL,
                "UNIT:430601",
                SCHOOL,
                "4306/430601/",
                "第一中学",
                title,
                holder == null ? WorkItem.State.FREE : WorkItem.State.CLAIMED,
                holder,
                holder == null ? null : now,
                now.plusSeconds(86_400),
                now,
                items.size() % 3);
        items.add(item);
        return item;
    }

    void remove(String taskId) {
        items.removeIf(item -> item.taskId().equals(taskId));
    }

    @Override
    public KeysetPage<WorkItem> page(Filter filter, @Nullable String cursor, int limit) {
        var from = cursor == null ? 0 : Integer.parseInt(cursor);
        return pageAt(filter, from, limit);
    }

    @Override
    public KeysetPage<WorkItem> pageAt(Filter filter, int offset, int limit) {
        var rows = matching(filter).stream().skip(offset).limit(limit).toList();
        var end = offset + rows.size();
        return new KeysetPage<>(rows, end < count(filter) ? Integer.toString(end) : null);
    }

    @Override
    public int count(Filter filter) {
        return matching(filter).size();
    }

    @Override
    public Map<Chip, Integer> counts(Filter filter) {
        var counts = new EnumMap<Chip, Integer>(Chip.class);
        for (var scope : Scope.values()) {
            counts.put(Chip.valueOf(scope.name()), count(Filter.of(scope)));
        }
        counts.put(Chip.RETURNED_BEFORE, (int)
                items.stream().filter(item -> item.returnedTimes() > 0).count());
        return counts;
    }

    @Override
    public WorkItem get(String taskId) {
        return items.stream()
                .filter(item -> item.taskId().equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public WorkItem claim(String taskId) {
        var item = get(taskId);
        if (item.state() != WorkItem.State.FREE) {
            throw new TaskTaken("李莉");
        }
        return replace(item, ME);
    }

    @Override
    public WorkItem release(String taskId) {
        return replace(get(taskId), null);
    }

    @Override
    public Optional<WorkItem> next(Filter filter, String afterTaskId) {
        return pageAt(filter, 0, 1).items().stream().findFirst();
    }

    @Override
    public List<WorkItem> ofRecord(UUID recordId) {
        return List.of();
    }

    WorkItem replace(WorkItem old, @Nullable AccountId holder) {
        var fresh = add(old.title(), holder);
        items.remove(fresh);
        var same = new WorkItem(
                old.taskId(),
                old.processKey(),
                old.taskKey(),
                old.subjectId(),
                old.recordId(),
                old.campaignId(),
                old.stage(),
                old.role(),
                old.ownerUnitId(),
                old.queue(),
                old.unitId(),
                old.unitPath(),
                old.unitName(),
                old.title(),
                fresh.state(),
                holder,
                fresh.claimedAt(),
                old.dueAt(),
                old.createdAt(),
                old.returnedTimes());
        items.set(items.indexOf(old), same);
        return same;
    }

    private List<WorkItem> matching(Filter filter) {
        return items.stream()
                .filter(item -> switch (filter.scope()) {
                    case MINE -> ME.equals(item.assignee());
                    case FREE -> item.assignee() == null;
                    case AREA -> true;
                })
                .filter(item -> !filter.returnedBeforeOnly() || item.returnedTimes() > 0)
                .filter(item -> item.title().contains(filter.text()))
                .toList();
    }
}
