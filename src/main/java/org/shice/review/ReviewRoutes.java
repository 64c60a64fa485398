package org.shice.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.platform.error.NotFound;
import org.shice.review.Reviews.ReturnTarget;
import org.springframework.stereotype.Component;

/** Who reviews the records of a unit, by its place in the tree. */
@Component
class ReviewRoutes {

    private final Units units;

    ReviewRoutes(Units units) {
        this.units = units;
    }

    /** @param content what the record says; asked for only where departments review sections */
    ReviewRoute routeOf(String unitPath, Supplier<RecordValues> content) {
        var above = units.ancestors(unitPath);
        var rootKind = above.get(0).kind();
        var departments = rootKind == UnitKind.UNIVERSITY
                ? departments(above.get(above.size() - 1), content.get())
                : List.<UnitId>of();
        return new ReviewRoute(rootKind, district(above).isEmpty(), departments);
    }

    /** The departments that answer for a section with something in it. */
    private List<UnitId> departments(UnitInfo unit, RecordValues content) {
        return units.sectionDepartments(unit).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(section -> !content.rows(section).isEmpty()))
                .map(entry -> entry.getKey().id())
                .toList();
    }

    /** The unit whose reviewers own the task of a level. */
    UnitId owner(Stage stage, UnitId unitId) {
        var unit = units.get(unitId);
        return switch (stage) {
            case DISTRICT ->
                district(units.ancestors(unit)).stream()
                        .findFirst()
                        .map(UnitInfo::id)
                        .orElseThrow(() -> new NotFound("unit"));
            case CONFIRM -> units.confirmingUnit(unit).id();
            default -> unitId;
        };
    }

    /** The sections a department answers for. */
    Set<String> sectionsOf(UnitId unitId, UnitId department) {
        return units.sectionDepartments(units.get(unitId)).entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(department))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /**
     * The levels that a task may return to.
     *
     * @param taken the route of the record; asked for only where it decides
     */
    static List<ReturnTarget> targets(Stage stage, Supplier<ReviewRoute> taken) {
        var targets = new ArrayList<ReturnTarget>();
        targets.add(ReturnTarget.TEACHER);
        if (stage == Stage.SECTION || stage == Stage.DISTRICT || stage == Stage.CONFIRM) {
            targets.add(ReturnTarget.UNIT);
        }
        if (stage == Stage.CONFIRM) {
            var levels = levels(taken.get());
            if (levels.contains(Stage.SECTION)) {
                targets.add(ReturnTarget.SECTION);
            }
            if (levels.contains(Stage.DISTRICT)) {
                targets.add(ReturnTarget.DISTRICT);
            }
        }
        return targets;
    }

    /** The levels a record passes, in their order; what the decision table says about the route. */
    static List<Stage> levels(ReviewRoute route) {
        var levels = new ArrayList<Stage>();
        levels.add(Stage.UNIT);
        if (route.rootKind() == UnitKind.UNIVERSITY && !route.departments().isEmpty()) {
            levels.add(Stage.SECTION);
        }
        if (route.rootKind() != UnitKind.UNIVERSITY && !route.directUnderBureau()) {
            levels.add(Stage.DISTRICT);
        }
        levels.add(Stage.CONFIRM);
        return levels;
    }

    private static List<UnitInfo> district(List<UnitInfo> above) {
        return above.stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT_BUREAU)
                .toList();
    }
}
