package org.shice.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads what accounts may do now. Within one web request the answer is read once; outside of requests each time.
 * Grants of inactive units, outside their dates or of a disabled absent person do not count.
 */
@Service
public class AccountStates {

    private static final String CACHE = AccountStates.class.getName();

    /** One statement for the account, its own roles and those it has as a deputy. */
    private static final String STATE =
            """
            select a.username, a.display_name, a.home_unit_id, a.enabled, a.must_change_password, a.password_changed_at, a.language,
                g.role, g.unit_id, g.absent_id
            from account a left join lateral (
                select r.role, r.unit_id, cast(null as uuid) as absent_id from role_assignment r
                where r.account_id = a.id
                    and :today between coalesce(r.valid_from, :today) and coalesce(r.valid_until, :today)
                union all
                select r.role, r.unit_id, s.absent_id from substitution s
                join account b on b.id = s.absent_id and b.enabled
                join role_assignment r on r.account_id = s.absent_id
                where s.deputy_id = a.id and s.cancelled_at is null and :today between s.from_date and s.until_date
                    and r.role not in ('SYSTEM_ADMIN', 'TEACHER')
                    and :today between coalesce(r.valid_from, :today) and coalesce(r.valid_until, :today)
            ) g on true where a.id = :id order by g.absent_id nulls first, g.role, g.unit_id""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    AccountStates(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** The state of an account; empty when there is no such account. */
    public Optional<AccountState> of(AccountId id) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(CACHE, RequestAttributes.SCOPE_REQUEST) instanceof AccountState cached
                && cached.id().equals(id)) {
            return Optional.of(cached);
        }
        var state = read(id);
        if (request != null) {
            state.ifPresent(read -> request.setAttribute(CACHE, read, RequestAttributes.SCOPE_REQUEST));
        }
        return state;
    }

    /** Forgets what this request has read, because it has just changed it. */
    void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(CACHE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private Optional<AccountState> read(AccountId id) {
        var rows = jdbc.sql(STATE)
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query((row, number) -> new Row(account(row), held(row)))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var held = rows.stream().map(Row::held).filter(Objects::nonNull).toList();
        var account = rows.get(0).account();
        var places = units.getAll(
                Stream.concat(Stream.of(account.home()), held.stream().map(Held::unit))
                        .distinct()
                        .toList());
        return Optional.of(account.state(id, places, grants(held, places)));
    }

    private static List<RoleGrant> grants(List<Held> held, Map<UnitId, UnitInfo> places) {
        var grants = new ArrayList<RoleGrant>();
        for (var role : held) {
            var unit = places.get(role.unit());
            if (unit != null && unit.active()) {
                grants.add(new RoleGrant(role.role(), role.unit(), unit.path(), role.absent()));
            }
        }
        return List.copyOf(grants);
    }

    private static Stored account(ResultSet row) throws SQLException {
        var changed = row.getObject("password_changed_at", OffsetDateTime.class);
        return new Stored(
                row.getString("username"),
                row.getString("display_name"),
                new UnitId(row.getObject("home_unit_id", UUID.class)),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                changed == null ? null : changed.toInstant(),
                row.getString("language"));
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        var role = row.getString("role");
        if (role == null) {
            return null;
        }
        var absent = row.getObject("absent_id", UUID.class);
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        return new Held(Role.valueOf(role), unit, absent == null ? null : new AccountId(absent));
    }

    private record Row(Stored account, @Nullable Held held) {}

    /** The columns of the account. */
    private record Stored(
            String username,
            String displayName,
            UnitId home,
            boolean enabled,
            boolean mustChangePassword,
            @Nullable Instant passwordChangedAt,
            @Nullable String language) {

        AccountState state(AccountId id, Map<UnitId, UnitInfo> places, List<RoleGrant> grants) {
            return new AccountState(
                    id,
                    username,
                    displayName,
                    Objects.requireNonNull(places.get(home)),
                    enabled,
                    mustChangePassword,
                    passwordChangedAt,
                    language,
                    grants,
                    places);
        }
    }

    private record Held(Role role, UnitId unit, @Nullable AccountId absent) {}
}
