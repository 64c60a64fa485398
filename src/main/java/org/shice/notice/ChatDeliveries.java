package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.StoppedRows.Outbox;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that group chats do not take, for the 系统管理员 of a root unit. */
@Service
@Transactional
public class ChatDeliveries implements StoppedDeliveries<StoppedChatMessage> {

    /** One attempt counts as made, so that nothing new joins a message whose words are known. */
    private static final Outbox OUTBOX =
            new Outbox("group_message", "chat-message", "CHAT_MESSAGE_RETRIED", "CHAT_MESSAGES_RETRIED", 1);

    private static final String STOPPED =
            """
            select m.*, u.name as unit_name from group_message m join organization_unit u on u.id = m.unit_id
            where m.state = 'STOPPED'
              and (cast(:at as timestamptz) is null
                or (m.created_at, m.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by m.created_at desc, m.id desc limit :limit
            """;

    private final StoppedRows rows;

    ChatDeliveries(StoppedRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public int stoppedCount() {
        return rows.count(OUTBOX, "STOPPED");
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        return rows.count(OUTBOX, "WAITING");
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<StoppedChatMessage> stopped(@Nullable String cursor, int limit) {
        return rows.page(STOPPED, cursor, limit, select -> select.query(ChatDeliveries::read)
                .list());
    }

    @Override
    public void retry(UUID id) {
        rows.retry(OUTBOX, id);
    }

    @Override
    public int retryAll() {
        return rows.retryAll(OUTBOX);
    }

    private static StoppedChatMessage read(ResultSet row, int number) throws SQLException {
        return new StoppedChatMessage(
                row.getObject("id", UUID.class),
                ChatMessageKind.valueOf(row.getString("kind")),
                row.getString("unit_name"),
                row.getInt("late"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure")).orElse(""),
                row.getTimestamp("created_at").toInstant());
    }
}
