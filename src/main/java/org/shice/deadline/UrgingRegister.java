package org.shice.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Component;

/** Reads the register of urgings for those who see the units in it; a page costs three statements. */
@Component
class UrgingRegister {

    private final UrgingRows rows;
    private final DeadlineRights rights;
    private final Access access;
    private final Accounts accounts;
    private final Units units;

    UrgingRegister(UrgingRows rows, DeadlineRights rights, Access access, Accounts accounts, Units units) {
        this.rows = rows;
        this.rights = rights;
        this.access = access;
        this.accounts = accounts;
        this.units = units;
    }

    KeysetPage<UrgingInfo> page(@Nullable UnitId below, @Nullable String cursor, int limit) {
        var size = KeysetPage.size(limit);
        var after = cursor == null ? null : Cursor.decode(cursor, 2).keys();
        var found = rows.page(paths(below), after, size + 1);
        var page = KeysetPage.of(
                found, size, row -> Cursor.of(row.at().toString(), row.id().toString()));
        return new KeysetPage<>(named(page.items()), page.next());
    }

    int count(@Nullable UnitId below) {
        return rows.count(paths(below));
    }

    private List<String> paths(@Nullable UnitId below) {
        if (below == null) {
            return rights.paths(DeadlineRights.VIEWERS);
        }
        var unit = units.get(below);
        access.require(unit.path(), DeadlineRights.VIEWERS);
        return List.of(unit.path());
    }

    private List<UrgingInfo> named(List<UrgingRows.Row> page) {
        var known = new ArrayList<AccountId>();
        page.forEach(row -> known.addAll(List.of(row.person(), row.by())));
        var names = accounts.names(known);
        var places = units.getAll(page.stream().map(UrgingRows.Row::unitId).toList());
        return page.stream()
                .map(row -> {
                    var place = places.get(row.unitId());
                    var deadline = row.deadlineId();
                    return new UrgingInfo(
                            row.id(),
                            names.getOrDefault(row.person(), ""),
                            row.unitId(),
                            place == null ? "" : place.name(),
                            deadline == null ? null : new DeadlineId(deadline),
                            row.text(),
                            names.getOrDefault(row.by(), ""),
                            row.at());
                })
                .toList();
    }
}
