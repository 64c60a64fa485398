package org.shice.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

/** Adds the counts of units up to the lines of a table, each unit once. */
final class BoardLines {

    private final List<UnitInfo> units;
    private final Map<String, UnitInfo> byPath;
    private final Map<UnitId, BoardCounts> counts;
    private final Set<UnitId> parents = new HashSet<>();

    /** @param units every unit that may hold counts */
    BoardLines(List<UnitInfo> units, Map<UnitId, BoardCounts> counts) {
        this.units = units;
        this.byPath = units.stream().collect(Collectors.toMap(UnitInfo::path, Function.identity(), (a, b) -> a));
        this.counts = counts;
        units.forEach(unit -> {
            var parent = unit.parentId();
            if (parent != null) {
                parents.add(parent);
            }
        });
    }

    List<Line> lines(Grouping grouping, List<UnitInfo> tops) {
        return switch (grouping) {
            case UNIT -> tops.size() > 1 ? sums(tops) : children(tops.get(0));
            case DISTRICT -> districts();
            case TYPE -> types();
            case SCHOOL -> schools();
        };
    }

    BoardCounts total() {
        return sum(units);
    }

    private List<Line> sums(List<UnitInfo> tops) {
        return tops.stream()
                .map(top -> line(
                        top,
                        sum(units.stream().filter(u -> top.covers(u.path())).toList())))
                .toList();
    }

    /** A line for each child with everything below it, and first one for the unit's own people. */
    private List<Line> children(UnitInfo top) {
        var sums = new LinkedHashMap<String, BoardCounts>();
        for (var unit : units) {
            if (top.covers(unit.path())) {
                sums.merge(childAbove(top, unit), of(unit), BoardCounts::plus);
            }
        }
        var lines = new ArrayList<Line>();
        sums.forEach((path, sum) -> {
            var unit = byPath.get(path);
            if (unit != null && isWorthALine(unit, top, sum)) {
                lines.add(unit.equals(top) ? new Line(top.id(), top.name(), null, false, sum) : line(unit, sum));
            }
        });
        return lines.isEmpty() ? List.of(new Line(top.id(), top.name(), null, false, of(top))) : lines;
    }

    private List<Line> districts() {
        var sums = new LinkedHashMap<UnitInfo, BoardCounts>();
        var direct = BoardCounts.NONE;
        for (var unit : units) {
            var district = districtOf(unit);
            if (district == null) {
                direct = direct.plus(of(unit));
            } else {
                sums.merge(district, of(unit), BoardCounts::plus);
            }
        }
        var lines = new ArrayList<Line>();
        sums.forEach((district, sum) -> lines.add(line(district, sum)));
        if (!isEmpty(direct)) {
            lines.add(new Line(null, "", null, false, direct));
        }
        return lines;
    }

    private List<Line> types() {
        var sums = new EnumMap<SchoolType, BoardCounts>(SchoolType.class);
        for (var unit : units) {
            var type = unit.schoolType();
            if (type != null) {
                sums.merge(type, of(unit), BoardCounts::plus);
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> !isEmpty(entry.getValue()))
                .map(entry -> new Line(null, "", entry.getKey(), false, entry.getValue()))
                .toList();
    }

    private List<Line> schools() {
        return units.stream()
                .filter(unit -> of(unit).of(BoardFigure.EXPECTED) > 0)
                .map(unit -> new Line(unit.id(), unit.name(), null, false, of(unit)))
                .sorted(Comparator.comparing(Line::unitName))
                .toList();
    }

    /** Functional departments have no staff of their own; the unit itself counts when it has people or milestones. */
    private static boolean isWorthALine(UnitInfo unit, UnitInfo top, BoardCounts sum) {
        return !isEmpty(sum) || !(unit.equals(top) || unit.kind() == UnitKind.DEPARTMENT);
    }

    private static boolean isEmpty(BoardCounts counts) {
        return counts.of(BoardFigure.EXPECTED) == 0
                && counts.onTime().decided() + counts.onTime().open() == 0;
    }

    private Line line(UnitInfo unit, BoardCounts sum) {
        return new Line(unit.id(), unit.name(), null, parents.contains(unit.id()), sum);
    }

    private @Nullable UnitInfo districtOf(UnitInfo unit) {
        var path = unit.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var above = byPath.get(path.substring(0, slash + 1));
            if (above != null && above.kind() == UnitKind.DISTRICT_BUREAU) {
                return above;
            }
        }
        return null;
    }

    private static String childAbove(UnitInfo top, UnitInfo unit) {
        var slash = unit.path().indexOf('/', top.path().length());
        return slash < 0 ? top.path() : unit.path().substring(0, slash + 1);
    }

    private BoardCounts sum(List<UnitInfo> parts) {
        return parts.stream().map(this::of).reduce(BoardCounts.NONE, BoardCounts::plus);
    }

    private BoardCounts of(UnitInfo unit) {
        return counts.getOrDefault(unit.id(), BoardCounts.NONE);
    }
}
