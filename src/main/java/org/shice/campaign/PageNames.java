package org.shice.campaign;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;

/** Names of the people and units of a page, read in two statements. */
@Component
class PageNames {

    private final Records records;
    private final Units units;

    PageNames(Records records, Units units) {
        this.records = records;
        this.units = units;
    }

    Named of(Collection<RecordId> people, Collection<UnitId> places) {
        return new Named(
                records.getAll(people).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().name())),
                units.getAll(places).values().stream().collect(Collectors.toMap(UnitInfo::id, UnitInfo::name)));
    }

    /** The names found. */
    record Named(Map<RecordId, String> people, Map<UnitId, String> places) {

        String person(RecordId id) {
            return people.getOrDefault(id, "");
        }

        String place(UnitId id) {
            return places.getOrDefault(id, "");
        }
    }
}
