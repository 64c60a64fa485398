package org.shice.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        var parts = units.stream()
                .filter(unit -> top.covers(unit.path()))
                .collect(Collectors.groupingBy(unit -> childAbove(top, unit), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        parts.forEach((path, part) -> {
            var sum = sum(part);
            var unit = byPath.get(path);
            if (unit != null && isWorthALine(unit, top, sum)) {
                lines.add(unit.equals(top) ? new Line(top.id(), top.name(), null, false, sum) : line(unit, sum));
            }
        });
        return lines.isEmpty() ? List.of(new Line(top.id(), top.name(), null, false, of(top))) : lines;
    }

    private List<Line> districts() {
        var parts = new LinkedHashMap<UnitInfo, List<UnitInfo>>();
        var direct = new ArrayList<UnitInfo>();
        for (var unit : units) {
            var district = districtOf(unit);
            (district == null ? direct : parts.computeIfAbsent(district, key -> new ArrayList<>())).add(unit);
        }
        var lines = new ArrayList<Line>();
        parts.forEach((district, part) -> lines.add(line(district, sum(part))));
        var beside = sum(direct);
        if (!isEmpty(beside)) {
            lines.add(new Line(null, "", null, false, beside));
        }
        return lines;
    }

    private List<Line> types() {
        return Arrays.stream(SchoolType.values())
                .map(type -> new Line(null, "", type, false, sum(of(type))))
                .filter(line -> !isEmpty(line.counts()))
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

    private List<UnitInfo> of(SchoolType type) {
        return units.stream().filter(unit -> unit.schoolType() == type).toList();
    }

    private BoardCounts sum(List<UnitInfo> parts) {
        return BoardCounts.sum(parts.stream().map(this::of).toList());
    }

    private BoardCounts of(UnitInfo unit) {
        return counts.getOrDefault(unit.id(), BoardCounts.NONE);
    }
}
