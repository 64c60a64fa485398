package org.shice.rehearsal.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineUpkeep;
import org.shice.demo.DemoCast;
import org.shice.demo.DemoOrganization;
import org.shice.plan.Milestone;
import org.shice.plan.PlanLaunching;
import org.shice.plan.Plans;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.simulation.Crew.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays a plan from its first to its last day. Driven by events and single-threaded: the clock moves to whatever comes
 * next, a timer of the engine or an action of a person; at one moment the engine comes first.
 */
final class Simulation {

    private static final LocalTime FOUNDED = LocalTime.of(8, 1);
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    /** Days after the last due day, after which the lead closes a plan that units have left undone. */
    private static final int PATIENCE = 30;

    private static final int AFTER_THE_LADDER = 10;

    private final Plans plans;
    private final PlanMaker maker;
    private final PlanLaunching launching;
    private final Campaigns campaigns;
    private final DeadlineUpkeep upkeep;
    private final RehearsalEngine engine;
    private final Crew crew;
    private final DemoOrganization organization;
    private final DemoCast cast;
    private final VirtualClock clock;
    private final JdbcClient jdbc;

    Simulation(
            Plans plans,
            PlanMaker maker,
            PlanLaunching launching,
            Campaigns campaigns,
            DeadlineUpkeep upkeep,
            RehearsalEngine engine,
            Crew crew,
            DemoOrganization organization,
            DemoCast cast,
            VirtualClock clock,
            JdbcClient jdbc) {
        this.plans = plans;
        this.maker = maker;
        this.launching = launching;
        this.campaigns = campaigns;
        this.upkeep = upkeep;
        this.engine = engine;
        this.crew = crew;
        this.organization = organization;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param progress hears the day and the percentage, once a day */
    Facts play(Scenario scenario, BiConsumer<LocalDate, Integer> progress) {
        moveTo(scenario.firstDay()
                .minusDays(1)
                .atTime(FOUNDED)
                .atZone(TimeSettings.ZONE)
                .toInstant());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(scenario.seed());
        var world = new WorldBuilder(organization, cast, scenario, random).build();
        var made = maker.make(world, scenario);
        var findings = findings(world, made.campaign());
        var plan = cast.as(world.lead(), () -> plans.get(made.campaign()));
        var course = crew.course(world, plan, clock, random);
        var workers = crew.gather(course);
        workers.plan();
        var last = last(course);
        course.agenda().at(last.plusDays(patience(made.intended())), MIDNIGHT, () -> close(course));
        new Days(course, progress, last).run(this);
        return facts(scenario, made.intended(), course, workers, findings);
    }

    /** Every rung of the last milestone is played, however long it waits. */
    private static int patience(Intended intended) {
        return intended.rungs().stream()
                .mapToInt(rung -> rung.offsetDays() + AFTER_THE_LADDER)
                .reduce(PATIENCE, Math::max);
    }

    private Map<PlanLaunching.Kind, Integer> findings(World world, CampaignId campaign) {
        var counts = new EnumMap<PlanLaunching.Kind, Integer>(PlanLaunching.Kind.class);
        cast.as(world.lead(), () -> {
            launching.readiness(campaign).findings().forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
            launching.launch(campaign);
        });
        return counts;
    }

    private static LocalDate last(Course course) {
        return course.milestones().stream()
                .map(milestone -> milestone.due().effective())
                .max(LocalDate::compareTo)
                .orElse(course.today());
    }

    /** One step: to the next moment. @return false when nothing is left to come */
    boolean step(Course course) {
        var next = Stream.of(engine.nextTimer(), course.agenda().next())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        if (next.isEmpty()) {
            return false;
        }
        moveTo(next.get());
        engine.runDue(course::nameOf);
        if (course.agenda().runUntil(next.get())) {
            upkeep.bringUpToDate(course.campaign());
        } else {
            upkeep.follow();
        }
        engine.runDue(course::nameOf);
        return true;
    }

    /** Whether every milestone is done or cancelled. */
    boolean isOver(Course course) {
        return cast.as(course.world().lead(), () -> plans.get(course.campaign())).milestones().stream()
                .noneMatch(Milestone::isAlive);
    }

    /** Ends a plan that units have left undone. */
    private void close(Course course) {
        cast.as(course.world().lead(), () -> launching.close(course.campaign(), "演练到期结束"));
    }

    private void moveTo(Instant moment) {
        var later = moment.isAfter(clock.instant()) ? moment : clock.instant();
        clock.moveTo(later);
        engine.moveTo(later);
    }

    private Facts facts(
            Scenario scenario,
            Intended intended,
            Course course,
            Workers workers,
            Map<PlanLaunching.Kind, Integer> findings) {
        cast.as(course.world().lead(), () -> campaigns.close(course.campaign()));
        engine.runDue(course::nameOf);
        var plan = cast.as(course.world().lead(), () -> plans.get(course.campaign()));
        var reader = new FactsReader(jdbc, course.campaign());
        return new Facts(
                scenario,
                intended,
                clock.instant(),
                reader.milestones(plan.milestones()),
                reader.deadlines(plan.milestones()),
                workers.reviews().facts(),
                course.tally().all(),
                reader.stages(),
                findings,
                engine.health());
    }
}
