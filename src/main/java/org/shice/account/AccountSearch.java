package org.shice.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds accounts within units, in the order of their names, page by page. */
@Component
class AccountSearch {

    /** The units come as one text: the driver knows no arrays of ids. */
    private static final String WHERE =
            """
             from account a, (select cast(string_to_array(:units, ',') as uuid[]) as units) scope
            where (a.home_unit_id = any(units) or exists (select 1 from role_assignment r
                where r.account_id = a.id and r.unit_id = any(units)))
            and (cast(:text as text) is null or lower(a.username) like :text or lower(a.display_name) like :text)
            and (cast(:role as text) is null or exists (select 1 from role_assignment r
                where r.account_id = a.id and r.role = :role and r.unit_id = any(units)))
            and (cast(:enabled as boolean) is null or a.enabled = :enabled)
            and (cast(:locked as boolean) is null
                or (a.locked_until is not null and a.locked_until > cast(:now as timestamptz)) = :locked)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At most {@code limit} accounts whose names come after the given one. */
    List<Found> after(@Nullable String username, Collection<UnitId> units, AccountQuery query, int limit) {
        var sql = "select a.*" + WHERE + " and lower(a.username) > :after order by lower(a.username) limit :limit";
        return narrowed(sql, units, query)
                .param("after", username == null ? "" : username)
                .param("limit", limit)
                .query((row, number) -> found(row))
                .list();
    }

    Optional<Found> one(AccountId id, Collection<UnitId> units) {
        return narrowed("select a.*" + WHERE + " and a.id = :id", units, AccountQuery.ALL)
                .param("id", id.value())
                .query((row, number) -> found(row))
                .optional();
    }

    int count(Collection<UnitId> units, AccountQuery query) {
        return narrowed("select count(*)" + WHERE, units, query)
                .query(Integer.class)
                .single();
    }

    private StatementSpec narrowed(String sql, Collection<UnitId> units, AccountQuery query) {
        var role = query.role();
        return jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::toString).collect(Collectors.joining(",")))
                .param("text", pattern(query.text()))
                .param("role", role == null ? null : role.name())
                .param("enabled", query.enabled())
                .param("locked", query.locked())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }

    private Found found(ResultSet row) throws SQLException {
        var locked = instant(row, "locked_until");
        return new Found(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                new UnitId(row.getObject("home_unit_id", UUID.class)),
                row.getBoolean("enabled"),
                locked == null || locked.isBefore(clock.instant()) ? null : locked,
                row.getBoolean("must_change_password"),
                instant(row, "last_login_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    record Found(
            AccountId id,
            String username,
            String displayName,
            UnitId homeUnit,
            boolean enabled,
            @Nullable Instant lockedUntil,
            boolean mustChangePassword,
            @Nullable Instant lastLoginAt) {}
}
