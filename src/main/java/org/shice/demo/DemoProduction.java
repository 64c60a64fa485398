package org.shice.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.shice.calendar.WorkCalendar;
import org.shice.organization.UnitInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plays a demo world from the founding of its units until now, with the time of the product where the play is: people,
 * plan, accounts, campaign, and what everybody has done so far, by the services that people use.
 */
@Component
class DemoProduction {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProduction.class);

    private final DemoCast cast;
    private final DemoRoster roster;
    private final DemoDuties duties;
    private final DemoPlan plans;
    private final DemoStory story;
    private final DemoEngine engine;
    private final WorkCalendar calendar;
    private final Clock clock;

    DemoProduction(
            DemoCast cast,
            DemoRoster roster,
            DemoDuties duties,
            DemoPlan plans,
            DemoStory story,
            DemoEngine engine,
            WorkCalendar calendar,
            Clock clock) {
        this.cast = cast;
        this.roster = roster;
        this.duties = duties;
        this.plans = plans;
        this.story = story;
        this.engine = engine;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param founding creates the units, in the past */
    DemoResult play(DemoSchedule schedule, DemoScript script, Supplier<Founded> founding, int peoplePerUnit) {
        var now = clock.instant();
        var days = DemoDays.of(LocalDate.now(clock), schedule.today(), calendar);
        try {
            engine.moveTo(days.founded());
            var founded = founding.get();
            LOG.atInfo().addKeyValue("units", script.units().size()).log("Demo world: appointing people");
            cast.appoint(script.appointments());
            var stage = begin(schedule, days, script, founded, peoplePerUnit);
            LOG.atInfo().addKeyValue("people", stage.people()).log("Demo world: playing the plan");
            live(stage, now);
            return new DemoResult(founded.root(), stage.campaign(), stage.people());
        } finally {
            engine.comeBack();
            cast.leave();
        }
    }

    private DemoStage begin(
            DemoSchedule schedule, DemoDays days, DemoScript script, Founded founded, int peoplePerUnit) {
        var staff = new ArrayList<List<DemoPerson>>();
        script.units().forEach(unit -> staff.add(roster.invent(unit, peoplePerUnit, script.people())));
        engine.moveTo(DemoDays.early(days.start()));
        var group = duties.group(script.people(), schedule.group());
        var plan = plans.launch(schedule, days, group, founded.lead(), founded.root());
        return new DemoStage(script, days, founded.lead(), founded.root(), plan, staff);
    }

    private void live(DemoStage stage, Instant now) {
        story.found(stage);
        try (var diary = new DemoDiary()) {
            story.write(stage, diary);
            diary.live(moment -> {
                plans.carryOn(stage.plan(), stage.lead(), moment);
                engine.moveTo(moment);
            });
        }
        plans.carryOn(stage.plan(), stage.lead(), now);
    }

    /** The unit a world consists of, and the account that leads its campaign. */
    record Founded(UnitInfo root, String lead) {}
}
