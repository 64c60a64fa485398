package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that group chats do not take, for the 系统管理员 of a root unit. */
@Service
@Transactional
public class ChatDeliveries implements StoppedDeliveries<StoppedChatMessage> {

    private static final String STOPPED =
            """
            select * from group_message where state = 'STOPPED'
              and (cast(:at as timestamptz) is null
                or (created_at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by created_at desc, id desc limit :limit
            """;

    private static final String AGAIN =
            """
            update group_message set state = 'WAITING', attempts = 1, next_attempt_at = :now where state = 'STOPPED'
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    ChatDeliveries(JdbcClient jdbc, Access access, Units units, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int stoppedCount() {
        return count("STOPPED");
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        return count("WAITING");
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<StoppedChatMessage> stopped(@Nullable String cursor, int limit) {
        requireOperator();
        var size = KeysetPage.size(limit);
        var after = cursor == null ? null : Cursor.decode(cursor, 2).keys();
        var found = named(jdbc.sql(STOPPED)
                .param("at", after == null ? null : after.get(0), Types.VARCHAR)
                .param("id", after == null ? null : after.get(1), Types.VARCHAR)
                .param("limit", size + 1)
                .query(ChatDeliveries::read)
                .list());
        return KeysetPage.of(
                found,
                size,
                message ->
                        Cursor.of(message.createdAt().toString(), message.id().toString()));
    }

    @Override
    public void retry(UUID id) {
        requireOperator();
        var started = jdbc.sql(AGAIN + " and id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (started == 0) {
            throw new NotFound("chat-message");
        }
        audit.record(AuditEvent.of("chat-message", id, "CHAT_MESSAGE_RETRIED"));
    }

    @Override
    public int retryAll() {
        requireOperator();
        var started =
                jdbc.sql(AGAIN).param("now", Timestamp.from(clock.instant())).update();
        audit.record(AuditEvent.of("chat-message", "all", "CHAT_MESSAGES_RETRIED")
                .with(Map.of("count", Integer.toString(started))));
        return started;
    }

    private int count(String state) {
        requireOperator();
        return jdbc.sql("select count(*) from group_message where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private void requireOperator() {
        if (access.grants(Role.SYSTEM_ADMIN).stream().noneMatch(RoleGrant::isOverAll)) {
            throw new AccessRefused();
        }
    }

    private List<StoppedChatMessage> named(List<Row> rows) {
        var places = units.getAll(rows.stream().map(Row::unit).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    var place = places.get(row.unit());
                    return row.toMessage(place == null ? "" : place.name());
                })
                .toList();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new StoppedChatMessage(
                        row.getObject("id", UUID.class),
                        ChatMessageKind.valueOf(row.getString("kind")),
                        "",
                        row.getInt("late"),
                        row.getInt("attempts"),
                        Optional.ofNullable(row.getString("failure")).orElse(""),
                        row.getTimestamp("created_at").toInstant()));
    }

    /** A message before the name of its unit is known. */
    private record Row(UnitId unit, StoppedChatMessage message) {

        StoppedChatMessage toMessage(String unitName) {
            return new StoppedChatMessage(
                    message.id(),
                    message.kind(),
                    unitName,
                    message.late(),
                    message.attempts(),
                    message.failure(),
                    message.createdAt());
        }
    }
}
