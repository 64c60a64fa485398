package org.shice.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages to send, taken as {@link MailOutbox} takes mails: by moving the next attempt into the future before
 * sending, so that no other node sends the same one and a crash loses none.
 */
@Component
@Transactional
class ChatOutbox {

    private static final String TAKE =
            """
            with due as (
                select id from group_message where state = 'WAITING' and next_attempt_at <= :now
                order by next_attempt_at, id limit 1 for update skip locked
            )
            update group_message m set attempts = attempts + 1,
                next_attempt_at = cast(:now as timestamptz)
                    + make_interval(secs => least(:pause * power(2, least(attempts, 30)), :longest))
            from due, group_chat c where m.id = due.id and c.unit_id = m.unit_id
            returning m.id, m.kind, m.subject, m.units, m.late, c.format, c.address
            """;

    private static final String FAILED =
            """
            update group_message set failure = :cause,
                state = case when attempts >= :attempts then 'STOPPED' else state end
            where id = :id and state = 'WAITING'
            """;

    private final JdbcClient jdbc;
    private final ChatSettings settings;
    private final Clock clock;

    ChatOutbox(JdbcClient jdbc, ChatSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes what is due the longest; empty when nothing is. */
    Optional<ChatMessage> take() {
        return jdbc.sql(TAKE)
                .param("now", now())
                .param("pause", settings.pause().toSeconds())
                .param("longest", settings.longestPause().toSeconds())
                .query(ChatOutbox::read)
                .optional();
    }

    void sent(ChatMessage message) {
        jdbc.sql("update group_message set state = 'SENT', failure = null, finished_at = :now where id = :id")
                .param("id", message.id())
                .param("now", now())
                .update();
    }

    /** It is tried again later, or stops after the last attempt until a person starts it again. */
    void failed(ChatMessage message, String cause) {
        jdbc.sql(FAILED)
                .param("id", message.id())
                .param("cause", cause)
                .param("attempts", settings.attempts())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ChatMessage read(ResultSet row, int number) throws SQLException {
        return new ChatMessage(
                row.getObject("id", UUID.class),
                ChatMessageKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                names(row.getArray("units")),
                row.getInt("late"),
                ChatFormat.valueOf(row.getString("format")),
                row.getBytes("address"));
    }

    private static List<String> names(Array units) throws SQLException {
        return List.of((String[]) units.getArray());
    }
}
