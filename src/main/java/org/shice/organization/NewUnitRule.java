package org.shice.organization;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;

/** What makes a unit valid: its code, its name, its place under its parent and what its kind needs (domain.md 4.1). */
final class NewUnitRule {

    static final int LONGEST_PATH = 400;

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,40}");

    private static final Map<UnitKind, Set<UnitKind>> PARENTS = Map.of(
            UnitKind.CITY_BUREAU, Set.of(),
            UnitKind.UNIVERSITY, Set.of(),
            UnitKind.DISTRICT_BUREAU, Set.of(UnitKind.CITY_BUREAU),
            UnitKind.SCHOOL, Set.of(UnitKind.CITY_BUREAU, UnitKind.DISTRICT_BUREAU),
            UnitKind.COLLEGE, Set.of(UnitKind.UNIVERSITY),
            UnitKind.DEPARTMENT, Set.of(UnitKind.CITY_BUREAU, UnitKind.DISTRICT_BUREAU, UnitKind.UNIVERSITY));

    private final List<Problem> problems = new ArrayList<>();

    private NewUnitRule() {}

    static Set<UnitKind> kindsUnder(UnitKind parent) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        PARENTS.forEach((kind, parents) -> {
            if (parents.contains(parent)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** @throws InvalidInput with every problem found */
    static void check(NewUnit plan, @Nullable UnitInfo parent) {
        var rule = new NewUnitRule();
        rule.code(plan, parent);
        rule.name(plan.name());
        rule.place(plan.kind(), parent);
        rule.school(plan.kind(), plan.schoolType(), plan.ownership());
        rule.refuse();
    }

    /** @throws InvalidInput with every problem found */
    static void check(UnitChange change, UnitInfo unit) {
        var rule = new NewUnitRule();
        if (change.name() != null) {
            rule.name(change.name());
        }
        var type = change.schoolType() == null ? unit.schoolType() : change.schoolType();
        var ownership = change.ownership() == null ? unit.ownership() : change.ownership();
        rule.school(unit.kind(), type, ownership);
        rule.refuse();
    }

    private void code(NewUnit plan, @Nullable UnitInfo parent) {
        if (!CODE.matcher(plan.code()).matches()) {
            add("code", "error.unit.code");
        } else if (parent != null && parent.path().length() + plan.code().length() + 1 > LONGEST_PATH) {
            add("parentId", "error.unit.depth");
        }
    }

    private void name(String name) {
        if (name.isBlank() || name.strip().length() > 200) {
            add("name", "error.unit.name");
        }
    }

    private void place(UnitKind kind, @Nullable UnitInfo parent) {
        var allowed = PARENTS.getOrDefault(kind, Set.of());
        if (parent == null ? !allowed.isEmpty() : !allowed.contains(parent.kind())) {
            add("kind", "error.unit.place");
        } else if (parent != null && !parent.active()) {
            add("parentId", "error.unit.parent-inactive");
        }
    }

    private void school(UnitKind kind, @Nullable SchoolType type, @Nullable Ownership ownership) {
        var hasStaff = kind == UnitKind.SCHOOL || kind == UnitKind.COLLEGE;
        if (hasStaff == (type == null)) {
            add("schoolType", hasStaff ? "error.unit.school-type" : "error.unit.no-school-type");
        }
        if (kind == UnitKind.SCHOOL && ownership == null) {
            add("ownership", "error.unit.ownership");
        }
    }

    private void add(String field, String textKey) {
        problems.add(new Problem(field, textKey, List.of()));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
