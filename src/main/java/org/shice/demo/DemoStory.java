package org.shice.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.demo.DemoJourney.Act;
import org.shice.organization.UnitKind;
import org.shice.plan.Measure;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/** Writes the diary of a demo world: what its units and people do on the days of the plan. */
@Component
class DemoStory {

    private static final Set<UnitKind> STAFFED = Set.of(UnitKind.SCHOOL, UnitKind.COLLEGE);

    private static final Duration ENROLMENT_WAITS = Duration.ofHours(1);
    private static final int FIRST_UNIT = 100;

    /** A reviewer decides after one to so many days. */
    private static final int LONGEST_WAIT = 4;

    private final DemoRoster roster;
    private final DemoDuties duties;
    private final DemoJourney journey;
    private final DemoPlan plans;
    private final DemoOffice office;
    private final DemoOversight oversight;

    DemoStory(
            DemoRoster roster,
            DemoDuties duties,
            DemoJourney journey,
            DemoPlan plans,
            DemoOffice office,
            DemoOversight oversight) {
        this.roster = roster;
        this.duties = duties;
        this.journey = journey;
        this.plans = plans;
        this.office = office;
        this.oversight = oversight;
    }

    /** Names the responsible persons of the offices; schools and colleges that the plan asks do so when it says. */
    void found(DemoStage stage) {
        var places = stage.script().places();
        for (int i = 0; i < places.size(); i++) {
            if (!STAFFED.contains(places.get(i).kind())) {
                duties.name(places.get(i), duties.invent(stage.script().people(), i, true));
            }
        }
    }

    void write(DemoStage stage, DemoDiary diary) {
        var units = stage.script().units();
        for (int i = 0; i < units.size(); i++) {
            names(stage, diary, units.get(i), i);
            lives(stage, diary, units.get(i), i);
        }
        collects(stage, diary);
        diary.note(
                stage.days().working(stage.days().start().plusDays(1), DemoDays.AFTERNOON), stage.rootId(), moment -> {
                    office.work(stage, moment);
                    return moment.isBefore(stage.days().last()) ? stage.days().nextAfternoon(moment) : null;
                });
        oversight.write(stage, diary);
    }

    /** One unit has not found its technical person yet. */
    private void names(DemoStage stage, DemoDiary diary, DemoUnit unit, int number) {
        var asked = stage.milestone(Measure.CONTACTS_NAMED);
        var percent = unit.pace() == DemoPace.TARDY ? 130 : number * 23 % 100;
        var at = stage.days().between(asked.startsOn(), asked.due().effective(), percent);
        var persons = duties.invent(stage.script().people(), FIRST_UNIT + number, number != DemoStage.INCOMPLETE);
        diary.once(at, unit.id(), () -> duties.name(unit.unit(), persons));
    }

    private void lives(DemoStage stage, DemoDiary diary, DemoUnit unit, int number) {
        var staff = stage.staff().get(number);
        var first = staff.stream().filter(p -> p.fate() != DemoFate.NO_ACCOUNT).toList();
        var registered = stage.within(Measure.ROSTER_IMPORTED, unit, 10 + number * 31 % 80);
        diary.once(registered, unit.id(), () -> roster.register(first));
        var issued = stage.within(Measure.ACCOUNTS_ISSUED, unit, 20 + number * 17 % 70);
        var later = stage.days().after(registered, 1);
        diary.once(issued.isAfter(registered) ? issued : later, unit.id(), () -> roster.giveAccounts(unit, first));
        var newcomers =
                staff.stream().filter(p -> p.fate() == DemoFate.NO_ACCOUNT).toList();
        diary.once(stage.newcomers(), unit.id(), () -> roster.register(newcomers));
        first.forEach(person -> begins(stage, diary, person));
    }

    private void begins(DemoStage stage, DemoDiary diary, DemoPerson person) {
        var acts = new ArrayDeque<>(
                journey.acts(person, stage.campaign(), stage.script().reviewers()));
        if (!acts.isEmpty()) {
            var percent = person.unit().pace().percent(person.fate().begins(person.spread()));
            var filling = stage.milestone(Stage.FILL);
            var at = stage.days()
                    .between(filling.startsOn().plusDays(1), filling.due().effective(), percent);
            diary.note(at, person.unit().id(), moment -> goesOn(stage, person, acts, moment));
        }
    }

    private static @Nullable Instant goesOn(DemoStage stage, DemoPerson person, Deque<Act> acts, Instant moment) {
        if (acts.element().happens()) {
            acts.remove();
        }
        var wait = 1 + (person.spread() + acts.size()) % LONGEST_WAIT;
        return acts.isEmpty() ? null : stage.days().after(moment, wait);
    }

    private void collects(DemoStage stage, DemoDiary diary) {
        var opens = DemoDays.early(stage.milestone(Stage.FILL).startsOn());
        diary.once(opens, stage.rootId(), () -> plans.open(stage.campaign(), stage.lead()));
        diary.once(
                stage.newcomers().plus(ENROLMENT_WAITS),
                stage.rootId(),
                () -> plans.enrolLateJoiners(stage.campaign(), stage.lead()));
    }
}
