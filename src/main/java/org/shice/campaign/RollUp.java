package org.shice.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.review.CaseFigures.StageCount;
import org.shice.review.Stage;

/** Adds the counts of units up along the tree. */
final class RollUp {

    private final List<UnitInfo> units;
    private final Map<UnitId, UnitInfo> byId;
    private final List<StageCount> counts;
    private final Map<UnitId, Integer> excluded;

    /** @param units every unit that may hold cases */
    RollUp(List<UnitInfo> units, List<StageCount> counts, Map<UnitId, Integer> excluded) {
        this.units = units;
        this.byId = units.stream().collect(Collectors.toMap(UnitInfo::id, Function.identity(), (a, b) -> a));
        this.counts = counts;
        this.excluded = excluded;
    }

    /** A line for each of the units, everything below it included. */
    List<UnitCounts> lines(List<UnitInfo> tops) {
        return tops.stream().map(top -> line(top, top::covers)).toList();
    }

    /** A line for each child, and for the unit itself when it has people of its own or no children. */
    List<UnitCounts> linesBelow(UnitInfo top) {
        var lines = new ArrayList<UnitCounts>();
        units.stream()
                .filter(unit -> top.id().equals(unit.parentId()))
                .map(child -> line(child, child::covers))
                .filter(this::isWorthALine)
                .forEach(lines::add);
        var itself = line(top, path -> path.equals(top.path()));
        if (lines.isEmpty() || itself.total() + itself.excluded() > 0) {
            lines.add(0, leaf(itself));
        }
        return List.copyOf(lines);
    }

    UnitCounts total() {
        return sum(null, "", path -> true, false);
    }

    /** Everything in one line, without the tree. */
    static UnitCounts total(List<StageCount> counts, Map<UnitId, Integer> excluded) {
        return sum(null, "", counts, excluded.values().stream(), false);
    }

    /** Functional departments have no staff of their own; they decide about others. */
    private boolean isWorthALine(UnitCounts line) {
        var unit = byId.get(line.unitId());
        return line.total() + line.excluded() > 0 || (unit != null && unit.kind() != UnitKind.DEPARTMENT);
    }

    private static UnitCounts leaf(UnitCounts line) {
        return new UnitCounts(
                line.unitId(), line.unitName(), line.byStage(), line.overdue(), line.total(), line.excluded(), false);
    }

    private UnitCounts line(UnitInfo unit, Predicate<String> covers) {
        var expandable = units.stream().anyMatch(other -> unit.id().equals(other.parentId()));
        return sum(unit.id(), unit.name(), covers, expandable);
    }

    private UnitCounts sum(@Nullable UnitId id, String name, Predicate<String> covers, boolean expandable) {
        return sum(
                id,
                name,
                counts.stream().filter(count -> isIn(count.unitId(), covers)).toList(),
                excluded.entrySet().stream()
                        .filter(entry -> isIn(entry.getKey(), covers))
                        .map(Map.Entry::getValue),
                expandable);
    }

    private static UnitCounts sum(
            @Nullable UnitId id, String name, List<StageCount> counts, Stream<Integer> excluded, boolean expandable) {
        var byStage = new EnumMap<Stage, Integer>(Stage.class);
        int overdue = 0;
        int total = 0;
        for (var count : counts) {
            byStage.merge(count.stage(), count.cases(), Integer::sum);
            overdue += count.overdue();
            total += count.cases();
        }
        int outside = excluded.mapToInt(Integer::intValue).sum();
        return new UnitCounts(id, name, byStage, overdue, total, outside, expandable);
    }

    private boolean isIn(UnitId id, Predicate<String> covers) {
        var unit = byId.get(id);
        return unit != null && covers.test(unit.path());
    }
}
