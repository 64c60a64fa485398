package org.shice.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.tasks.WorkItem.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the row of a task that the engine has just created; a task that comes back opens its row again. */
@Component
class NewWorkItems {

    private static final String INSERT =
            """
            insert into work_item (task_id, process_key, task_key, process_instance_id, root_instance_id, subject_id,
                record_id, campaign_id, stage, role, owner_unit_id, queue, unit_id, unit_path, unit_name, title,
                search_text, state, assignee_id, claimed_at, due_at, created_at, returned_times)
            values (:task, :process, :key, :instance, :root, :subject, :record, :campaign, :stage, :role, :owner, :queue,
                :unit, :path, :unitName, :title, :search, :state, :assignee, :claimedAt, :due, :now, :returned)
            on conflict (task_id) do update set state = excluded.state, assignee_id = excluded.assignee_id,
                claimed_at = excluded.claimed_at, finished_at = null, version = work_item.version + 1
            """;

    private final JdbcClient jdbc;

    NewWorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(WorkItemLedger.EngineTask task, NewRow row, Instant now) {
        var about = row.description();
        var holder = row.holder();
        jdbc.sql(INSERT)
                .param("task", task.taskId())
                .param("process", task.processKey())
                .param("key", task.taskKey())
                .param("instance", task.processInstanceId())
                .param("root", task.rootInstanceId())
                .param("subject", task.businessKey())
                .param("record", about.recordId())
                .param("campaign", about.campaignId())
                .param("stage", about.stage())
                .param("role", about.role().name())
                .param("owner", about.ownerUnitId().value())
                .param("queue", about.stage() + ':' + row.ownerCode())
                .param("unit", about.unitId().value())
                .param("path", row.unitPath())
                .param("unitName", row.unitName())
                .param("title", about.title())
                .param("search", about.searchText())
                .param("state", (holder == null ? State.FREE : State.CLAIMED).name())
                .param("assignee", holder == null ? null : holder.value())
                .param("claimedAt", holder == null ? null : Timestamp.from(now))
                .param("due", Timestamp.from(about.dueAt()))
                .param("now", Timestamp.from(now))
                .param("returned", about.returnedTimes())
                .update();
    }

    /** What a new row says beyond the engine's task. */
    record NewRow(
            WorkItemSource.Description description,
            String ownerCode,
            String unitPath,
            String unitName,
            @Nullable AccountId holder) {}
}
