package org.shice.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts a 系统管理员 may see (账号管理): those at home or with a role in the units administered. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final AccountSearch search;
    private final RoleAssignments assignments;
    private final Access access;
    private final Units units;

    AccountDirectory(AccountSearch search, RoleAssignments assignments, Access access, Units units) {
        this.search = search;
        this.assignments = assignments;
        this.access = access;
        this.units = units;
    }

    /**
     * One page, by account name.
     *
     * @param cursor from the page before, or null for the first
     * @throws org.shice.platform.error.AccessRefused when the query's unit is not administered
     */
    public KeysetPage<AccountRow> find(AccountQuery query, @Nullable String cursor, int limit) {
        var scope = scope(query);
        var after = cursor == null ? null : Cursor.decode(cursor, 1).keys().get(0);
        var found = search.after(after, scope, query, limit + 1);
        var page = KeysetPage.of(found, limit, AccountDirectory::place);
        return new KeysetPage<>(rows(page.items()), page.next());
    }

    public int count(AccountQuery query) {
        return search.count(scope(query), query);
    }

    /** @throws NotFound when there is no such account in the units administered */
    public AccountRow get(AccountId id) {
        return search.one(id, scope(AccountQuery.ALL))
                .map(found -> rows(List.of(found)).get(0))
                .orElseThrow(() -> new NotFound("account"));
    }

    private static Cursor place(AccountSearch.Found account) {
        return Cursor.of(account.username().toLowerCase(Locale.ROOT));
    }

    /** The units to look in: below the query's unit, or everything the person administers. */
    private Set<UnitId> scope(AccountQuery query) {
        var ids = new HashSet<UnitId>();
        for (var top : tops(query.unit())) {
            units.subtree(top).forEach(unit -> ids.add(unit.id()));
        }
        return ids;
    }

    private List<UnitInfo> tops(@Nullable UnitId wanted) {
        if (wanted == null) {
            return access.scopes(Role.SYSTEM_ADMIN);
        }
        var unit = units.get(wanted);
        access.require(unit.path(), Role.SYSTEM_ADMIN);
        return List.of(unit);
    }

    private List<AccountRow> rows(List<AccountSearch.Found> page) {
        var held = assignments.findByAccountIdIn(
                page.stream().map(found -> found.id().value()).toList());
        var places = new HashSet<UnitId>();
        page.forEach(found -> places.add(found.homeUnit()));
        held.forEach(role -> places.add(role.unit()));
        var names = units.getAll(places);
        var roles = new HashMap<AccountId, List<HeldRole>>();
        held.forEach(role ->
                roles.computeIfAbsent(role.account(), id -> new ArrayList<>()).add(heldRole(role, names)));
        return page.stream()
                .map(found -> row(found, names, roles.getOrDefault(found.id(), List.of())))
                .toList();
    }

    private static AccountRow row(AccountSearch.Found found, Map<UnitId, UnitInfo> names, List<HeldRole> roles) {
        return new AccountRow(
                found.id(),
                found.username(),
                found.displayName(),
                found.homeUnit(),
                name(names, found.homeUnit()),
                found.enabled(),
                found.lockedUntil(),
                found.mustChangePassword(),
                found.lastLoginAt(),
                roles);
    }

    private static HeldRole heldRole(RoleAssignment role, Map<UnitId, UnitInfo> names) {
        return new HeldRole(role.role(), role.unit(), name(names, role.unit()), role.validFrom(), role.validUntil());
    }

    private static String name(Map<UnitId, UnitInfo> names, UnitId unit) {
        var info = names.get(unit);
        return info == null ? "" : info.name();
    }
}
