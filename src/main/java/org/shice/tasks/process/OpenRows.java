package org.shice.tasks.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open rows of the task list with their holders, as the reconciler compares them. */
@Component
class OpenRows {

    private static final String OPEN =
            """
            select task_id, cast(assignee_id as text) as holder from work_item
            where state in ('FREE', 'CLAIMED') and (cast(:task as varchar) is null or task_id = :task)
            """;

    private final JdbcClient jdbc;

    OpenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, or the one with this id if it is open. */
    Map<String, Optional<String>> holders(@Nullable String taskId) {
        var holders = new HashMap<String, Optional<String>>();
        jdbc.sql(OPEN)
                .param("task", taskId)
                .query((row, number) ->
                        holders.put(row.getString("task_id"), Optional.ofNullable(row.getString("holder"))))
                .list();
        return holders;
    }
}
