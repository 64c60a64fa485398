package org.shice.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.tasks.WorkItem.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the task list. Plain SQL, because rows are written in the middle of engine commands, whose statements must
 * come before and after in the order in which they are sent.
 */
@Component
class WorkItemRows {

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

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with what the record for views leaves out. */
    record Row(WorkItem item, Role role) {}

    Optional<Row> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task")
                .param("task", taskId)
                .query(WorkItemRows::row)
                .optional();
    }

    /** Waits until no other transaction works on the row, and keeps it until the end of this one. */
    Optional<Row> lock(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task for update")
                .param("task", taskId)
                .query(WorkItemRows::row)
                .optional();
    }

    /** In the order of the ids, so that two transactions that lock several never wait for each other. */
    List<Row> lockOpen(UUID subjectId) {
        return jdbc.sql(
                        """
                        select * from work_item where subject_id = :subject and state in ('FREE', 'CLAIMED')
                        order by task_id for update
                        """)
                .param("subject", subjectId)
                .query(WorkItemRows::row)
                .list();
    }

    List<Row> openOf(UUID subjectId) {
        return jdbc.sql(
                        """
                        select * from work_item where subject_id = :subject and state in ('FREE', 'CLAIMED')
                        order by task_id
                        """)
                .param("subject", subjectId)
                .query(WorkItemRows::row)
                .list();
    }

    List<Row> openOfRecord(UUID recordId) {
        return jdbc.sql(
                        """
                        select * from work_item where record_id = :record and state in ('FREE', 'CLAIMED')
                        order by created_at, task_id
                        """)
                .param("record", recordId)
                .query(WorkItemRows::row)
                .list();
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

    int assign(String taskId, @Nullable AccountId holder, Instant now) {
        return jdbc.sql(
                        """
                        update work_item set state = :state, assignee_id = :holder, on_behalf_of_id = null,
                            claimed_at = :at, version = version + 1
                        where task_id = :task and state in ('FREE', 'CLAIMED')
                        """)
                .param("state", (holder == null ? State.FREE : State.CLAIMED).name())
                .param("holder", holder == null ? null : holder.value())
                .param("at", holder == null ? null : Timestamp.from(now))
                .param("task", taskId)
                .update();
    }

    void actingFor(String taskId, @Nullable AccountId absent) {
        jdbc.sql("update work_item set on_behalf_of_id = :absent where task_id = :task")
                .param("absent", absent == null ? null : absent.value())
                .param("task", taskId)
                .update();
    }

    /** Notes who finishes a task that nobody had claimed. */
    void finishing(String taskId, AccountId person, @Nullable AccountId absent) {
        jdbc.sql("update work_item set assignee_id = :person, on_behalf_of_id = :absent where task_id = :task")
                .param("person", person.value())
                .param("absent", absent == null ? null : absent.value())
                .param("task", taskId)
                .update();
    }

    void finish(String taskId, State state, Instant now) {
        jdbc.sql(
                        """
                        update work_item set state = :state, finished_at = :now, version = version + 1
                        where task_id = :task and state in ('FREE', 'CLAIMED')
                        """)
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("task", taskId)
                .update();
    }

    static WorkItem item(ResultSet row, int number) throws SQLException {
        var assignee = row.getObject("assignee_id", UUID.class);
        return new WorkItem(
                row.getString("task_id"),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getObject("subject_id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("stage"),
                new UnitId(row.getObject("owner_unit_id", UUID.class)),
                row.getString("queue"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_path"),
                row.getString("unit_name"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                assignee == null ? null : new AccountId(assignee),
                at(row, "claimed_at"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("returned_times"));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(item(row, number), Role.valueOf(row.getString("role")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
