package org.shice.roster.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordInfo;
import org.shice.roster.RosterAccounts;

/** The lines of the staff list, with the names of their units in one look-up per page. */
final class StaffRows {

    private static final int PAGE = 200;

    private final StaffServices services;

    StaffRows(StaffServices services) {
        this.services = services;
    }

    KeysetPage<StaffRow> page(StaffQuery query, @Nullable String cursor, int limit) {
        var page = services.roster().list(query.unit().id(), query.filter(), cursor, limit);
        var places = services.units()
                .getAll(page.items().stream().map(RecordInfo::unitId).distinct().toList());
        return page.map(person -> new StaffRow(person, services.units().name(places, person.unitId())));
    }

    int count(StaffQuery query) {
        return services.roster().count(query.unit().id(), query.filter()).all();
    }

    /** The people of the filter who wait for an account, as many as one step issues. */
    List<StaffRow> waiting(StaffQuery query) {
        var waiting = new ArrayList<StaffRow>();
        @Nullable String cursor = null;
        do {
            var page = page(query.withoutAccount(), cursor, PAGE);
            page.items().stream().filter(StaffRow::needsAccount).forEach(waiting::add);
            cursor = page.next();
        } while (cursor != null && waiting.size() < RosterAccounts.AT_ONCE);
        return List.copyOf(waiting.subList(0, Math.min(waiting.size(), RosterAccounts.AT_ONCE)));
    }
}
