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

    private final JdbcClient jdbc;

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task")
                .param("task", taskId)
                .query(WorkItemRows::item)
                .optional();
    }

    /** Waits until no other transaction works on the row, and keeps it until the end of this one. */
    Optional<WorkItem> lock(String taskId) {
        return jdbc.sql("select * from work_item where task_id = :task for update")
                .param("task", taskId)
                .query(WorkItemRows::item)
                .optional();
    }

    /** In the order of the ids, so that two transactions that lock several never wait for each other. */
    List<WorkItem> lockOpen(UUID subjectId) {
        return jdbc.sql(
                        """
                        select * from work_item where subject_id = :subject and state in ('FREE', 'CLAIMED')
                        order by task_id for update
                        """)
                .param("subject", subjectId)
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> openOf(UUID subjectId) {
        return jdbc.sql(
                        """
                        select * from work_item where subject_id = :subject and state in ('FREE', 'CLAIMED')
                        order by task_id
                        """)
                .param("subject", subjectId)
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> openOfRecord(UUID recordId) {
        return jdbc.sql(
                        """
                        select * from work_item where record_id = :record and state in ('FREE', 'CLAIMED')
                        order by created_at, task_id
                        """)
                .param("record", recordId)
                .query(WorkItemRows::item)
                .list();
    }

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
                Role.valueOf(row.getString("role")),
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

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
