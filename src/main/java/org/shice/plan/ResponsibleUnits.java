package org.shice.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** Finds the units that answer for a milestone. */
@Component
class ResponsibleUnits {

    private final Units units;

    ResponsibleUnits(Units units) {
        this.units = units;
    }

    /** Active units below the unit of a campaign, the unit itself included, by path. */
    List<UnitInfo> of(UnitInfo top, Responsible responsible) {
        return choose(top, below(top), responsible);
    }

    /** Everything active below a unit, to choose from several times. */
    List<UnitInfo> below(UnitInfo top) {
        return units.subtree(top).stream().filter(UnitInfo::active).toList();
    }

    static List<UnitInfo> choose(UnitInfo top, List<UnitInfo> below, Responsible responsible) {
        var kinds = below.stream().collect(Collectors.toMap(UnitInfo::id, Function.identity()));
        return below.stream()
                .filter(unit -> answers(top, unit, kinds, responsible))
                .toList();
    }

    private static boolean answers(UnitInfo top, UnitInfo unit, Map<UnitId, UnitInfo> known, Responsible responsible) {
        return switch (responsible) {
            case CITY_BUREAU, UNIVERSITY -> unit.id().equals(top.id());
            case COUNTY_BUREAUS -> unit.kind() == UnitKind.DISTRICT_BUREAU;
            case COUNTY_SCHOOLS -> unit.kind() == UnitKind.SCHOOL && !isDirect(unit, known);
            case CITY_SCHOOLS -> isDirect(unit, known);
            case ALL_SCHOOLS -> unit.kind() == UnitKind.SCHOOL;
            case COUNTY_BUREAUS_AND_CITY_SCHOOLS -> unit.kind() == UnitKind.DISTRICT_BUREAU || isDirect(unit, known);
            case COLLEGES -> unit.kind() == UnitKind.COLLEGE;
            case DEPARTMENTS -> unit.kind() == UnitKind.DEPARTMENT;
            case ALL_UNITS -> unit.kind() != UnitKind.DEPARTMENT;
        };
    }

    /** 市直: a school right under the bureau. */
    private static boolean isDirect(UnitInfo unit, Map<UnitId, UnitInfo> known) {
        var parent = unit.parentId() == null ? null : known.get(unit.parentId());
        return parent != null && unit.isDirectUnder(parent);
    }
}
