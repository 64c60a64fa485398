package org.shice.deadline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shice.organization.Duty;
import org.shice.organization.ResponsiblePersons;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.plan.Measure;
import org.shice.profile.RosterFigures;
import org.shice.review.CaseFigures;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/**
 * Says which deadlines are met by what the registers hold. A unit's figures include the units below it. A unit without
 * a single person or case is never met by computation: nothing done is not everything done; its superior can say
 * otherwise by attesting.
 */
@Component
class Measuring {

    private static final Map<Measure, Set<Stage>> NOT_YET = Map.of(
            Measure.ALL_SUBMITTED, Set.of(Stage.FILL, Stage.RETURNED),
            Measure.ALL_VERIFIED, Set.of(Stage.FILL, Stage.RETURNED, Stage.UNIT),
            Measure.ALL_AUDITED, Set.of(Stage.FILL, Stage.RETURNED, Stage.UNIT, Stage.SECTION, Stage.DISTRICT),
            Measure.ALL_CONFIRMED,
                    Set.of(Stage.FILL, Stage.RETURNED, Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM));

    private final CaseFigures cases;
    private final RosterFigures roster;
    private final ResponsiblePersons persons;
    private final Units units;
    private final Clock clock;

    Measuring(CaseFigures cases, RosterFigures roster, ResponsiblePersons persons, Units units, Clock clock) {
        this.cases = cases;
        this.roster = roster;
        this.persons = persons;
        this.units = units;
        this.clock = clock;
    }

    /** Whether a person has to say that a milestone of this kind is met. */
    static boolean isAttested(Measure measure) {
        return measure == Measure.ATTESTED || measure == Measure.REPORT_RECEIVED;
    }

    boolean isMet(DeadlineRow row) {
        return !met(row.campaignId(), List.of(row)).isEmpty();
    }

    /** Those of a campaign's deadlines that are met now; at most one statement per register. */
    Set<DeadlineId> met(UUID campaign, Collection<DeadlineRow> rows) {
        var met = new HashSet<DeadlineId>();
        met.addAll(chosen(rows, NOT_YET::containsKey, some -> byCases(campaign, some)));
        met.addAll(chosen(rows, m -> m == Measure.ROSTER_IMPORTED || m == Measure.ACCOUNTS_ISSUED, this::byRoster));
        met.addAll(chosen(rows, m -> m == Measure.CONTACTS_NAMED, this::byContacts));
        return met;
    }

    private static Set<DeadlineId> chosen(
            Collection<DeadlineRow> rows,
            Predicate<Measure> kind,
            Function<List<DeadlineRow>, Predicate<DeadlineRow>> register) {
        var some = rows.stream().filter(row -> kind.test(row.measure())).toList();
        if (some.isEmpty()) {
            return Set.of();
        }
        return some.stream().filter(register.apply(some)).map(DeadlineRow::id).collect(Collectors.toSet());
    }

    private Predicate<DeadlineRow> byCases(UUID campaign, List<DeadlineRow> rows) {
        var counts = cases.counts(campaign, paths(rows), clock.instant());
        var places =
                units.getAll(counts.stream().map(CaseFigures.StageCount::unitId).collect(Collectors.toSet()));
        var all = new SubtreeSums();
        var before = new EnumMap<Measure, SubtreeSums>(Measure.class);
        NOT_YET.keySet().forEach(measure -> before.put(measure, new SubtreeSums()));
        for (var count : counts) {
            var place = places.get(count.unitId());
            if (place != null && count.stage() != Stage.LEFT) {
                all.add(place.path(), count.cases());
                NOT_YET.forEach((measure, stages) -> {
                    if (stages.contains(count.stage())) {
                        before.getOrDefault(measure, all).add(place.path(), count.cases());
                    }
                });
            }
        }
        return row -> all.of(row.unitPath()) > 0
                && before.getOrDefault(row.measure(), all).of(row.unitPath()) == 0;
    }

    private Predicate<DeadlineRow> byRoster(List<DeadlineRow> rows) {
        var people = new SubtreeSums();
        var accounts = new SubtreeSums();
        for (var count : roster.perUnit(paths(rows))) {
            people.add(count.unitPath(), count.people());
            accounts.add(count.unitPath(), count.withAccount());
        }
        return row -> people.of(row.unitPath()) > 0
                && (row.measure() == Measure.ROSTER_IMPORTED
                        || accounts.of(row.unitPath()) == people.of(row.unitPath()));
    }

    private Predicate<DeadlineRow> byContacts(List<DeadlineRow> rows) {
        Set<UnitId> named = persons.unitsThatNamed(
                rows.stream().map(DeadlineRow::unitId).collect(Collectors.toSet()),
                Set.of(Duty.BUSINESS_LEAD, Duty.INFORMATION_ADMIN));
        return row -> named.contains(row.unitId());
    }

    /** The topmost paths: what lies below another one is counted with it. */
    private static List<String> paths(List<DeadlineRow> rows) {
        var topmost = new ArrayList<String>();
        rows.stream().map(DeadlineRow::unitPath).distinct().sorted().forEach(path -> {
            if (topmost.isEmpty() || !path.startsWith(topmost.get(topmost.size() - 1))) {
                topmost.add(path);
            }
        });
        return topmost;
    }
}
