package org.shice.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shice.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds a role at a unit today, to tell them something. No rights are checked here. */
@Component
public class RoleHolders {

    private static final String HELD =
            """
            select r.role, r.account_id from role_assignment r join account a on a.id = r.account_id and a.enabled
            where r.unit_id = any(:units) and r.role = any(:roles)
              and :today between coalesce(r.valid_from, :today) and coalesce(r.valid_until, :today)
            """;

    private static final String UNITS =
            """
            select distinct r.unit_id, r.role from role_assignment r join account a on a.id = r.account_id and a.enabled
            where r.unit_id = any(:units) and r.role = any(:roles)
              and :today between coalesce(r.valid_from, :today) and coalesce(r.valid_until, :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleHolders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By role, those whose account works and who hold it exactly at this unit. */
    public Map<Role, Set<AccountId>> at(UnitId unit, Role... roles) {
        return at(List.of(unit), roles);
    }

    /** By role, those who hold it exactly at one of these units. */
    public Map<Role, Set<AccountId>> at(Collection<UnitId> units, Role... roles) {
        var held = new EnumMap<Role, Set<AccountId>>(Role.class);
        jdbc.sql(HELD)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> held.computeIfAbsent(
                                Role.valueOf(row.getString("role")), role -> new HashSet<>())
                        .add(new AccountId(row.getObject("account_id", UUID.class))))
                .list();
        return held;
    }

    /** By role, those of the units at which somebody whose account works holds it; one statement. */
    public Map<Role, Set<UnitId>> unitsWith(Collection<UnitId> units, Role... roles) {
        var held = new EnumMap<Role, Set<UnitId>>(Role.class);
        jdbc.sql(UNITS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> held.computeIfAbsent(
                                Role.valueOf(row.getString("role")), role -> new HashSet<>())
                        .add(new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
        return held;
    }
}
