package org.shice.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.Units;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.shice.tasks.WorkItem.State;
import org.springframework.stereotype.Component;

/** Writes the rows of the task list from what the engine says and what the features know about it. */
@Component
class StoredWorkItems implements WorkItemLedger {

    static final String TOPIC = "work-item";

    private final WorkItemRows rows;
    private final NewWorkItems fresh;
    private final Units units;
    private final LiveUpdates news;
    private final Clock clock;
    private final Map<String, WorkItemSource> sources;

    StoredWorkItems(
            WorkItemRows rows,
            NewWorkItems fresh,
            Units units,
            LiveUpdates news,
            Clock clock,
            List<WorkItemSource> sources) {
        this.rows = rows;
        this.fresh = fresh;
        this.units = units;
        this.news = news;
        this.clock = clock;
        this.sources =
                sources.stream().collect(Collectors.toUnmodifiableMap(WorkItemSource::processKey, Function.identity()));
    }

    @Override
    public Optional<AccountId> created(EngineTask task) {
        source(task).arrived(task.taskKey(), task.businessKey());
        var description = source(task).describe(task.taskKey(), task.businessKey(), task.ownerUnitHint());
        write(task, description, description.assignee());
        return Optional.ofNullable(description.assignee());
    }

    @Override
    public void restored(EngineTask task) {
        var description = source(task).describe(task.taskKey(), task.businessKey(), task.ownerUnitHint());
        write(task, description, task.holder());
    }

    @Override
    public void assigned(String taskId, @Nullable AccountId holder) {
        rows.assign(taskId, holder, clock.instant());
        publish(taskId);
    }

    @Override
    public void completed(String taskId) {
        rows.finish(taskId, State.DONE, clock.instant());
        publish(taskId);
    }

    @Override
    public void cancelled(String taskId) {
        rows.finish(taskId, State.CANCELLED, clock.instant());
        publish(taskId);
    }

    private void write(EngineTask task, WorkItemSource.Description about, @Nullable AccountId holder) {
        var unit = units.get(about.unitId());
        var owner = about.ownerUnitId().equals(unit.id()) ? unit : units.get(about.ownerUnitId());
        fresh.insert(
                task, new NewWorkItems.NewRow(about, owner.code(), unit.path(), unit.name(), holder), clock.instant());
        publish(task.taskId());
    }

    private WorkItemSource source(EngineTask task) {
        var source = sources.get(task.processKey());
        if (source == null) {
            throw new IllegalStateException("no feature describes the tasks of " + task.processKey());
        }
        return source;
    }

    private void publish(String taskId) {
        news.publish(new LiveUpdate(TOPIC, taskId));
    }
}
