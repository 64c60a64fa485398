package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Deadlines.Filter;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneState;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the launch of a plan to the deadlines of its units. */
@ShiceIT
class PlanWatchIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Test
    void launched_plan_opens_moves_and_ends_the_deadlines_of_its_units() {
        var world = new DeadlineWorld(context);
        var id = world.people.as(world.cityLead, () -> {
            var start = LocalDate.of(2098, 12, 1);
            var plan = plans.create(new NewPlan("采集", world.bureau.id(), PlanTemplate.CITY, start, Map.of()));
            launching.launch(plan);
            return plan;
        });
        var county = first(world, id, "county-group");
        var direct = first(world, id, "direct-group");
        begin(id, county);
        begin(id, direct);
        assertThat(first(world, id, "county-group").state()).isEqualTo(MilestoneState.OPEN);
        assertThat(open(world, county)).isOne();
        var deadline = world.deadline(county.id().value(), world.district);
        assertThat(due(world, deadline)).isEqualTo(TimeSettings.endOf(LocalDate.of(2098, 12, 9)));

        var later = new Dates(LocalDate.of(2098, 12, 1), LocalDate.of(2098, 12, 16), WeekendPolicy.KEEP);
        world.people.as(world.cityLead, () -> editing.move(county.id(), later, "a week more"));
        rounds.follow();
        assertThat(due(world, deadline)).isEqualTo(TimeSettings.endOf(LocalDate.of(2098, 12, 16)));
        assertThat(world.log(deadline)).endsWith("MOVED");

        world.people.as(world.cityLead, () -> decisions.attest(deadline, "the minutes are there"));
        rounds.follow();
        assertThat(first(world, id, "county-group").state()).isEqualTo(MilestoneState.DONE);

        world.people.as(world.cityLead, () -> launching.close(id, "other plans"));
        rounds.follow();
        assertThat(open(world, direct)).isZero();
        assertThat(first(world, id, "direct-group").state()).isEqualTo(MilestoneState.CANCELLED);
        assertThat(first(world, id, "county-group").state()).isEqualTo(MilestoneState.DONE);
    }

    private void begin(CampaignId campaign, Milestone milestone) {
        var plan = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(campaign.toString(), "city-collection-plan")
                .singleResult();
        var timers = management.createJobQuery().processInstanceId(plan.getId()).timers().list().stream()
                .filter(job -> job.getDuedate().toInstant().equals(milestone.startsAt()))
                .toList();
        timers.forEach(job -> management.executeJob(job.getId()));
        var watch = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(milestone.id().toString(), "plan-milestone")
                .singleResult();
        management
                .createJobQuery()
                .processInstanceId(watch.getId())
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private int open(DeadlineWorld world, Milestone milestone) {
        var filter = Filter.ALL.of(null, milestone.id().value()).in(Set.of(DeadlineState.OPEN));
        return world.people.as(world.cityLead, () -> deadlines.count(filter));
    }

    private Instant due(DeadlineWorld world, DeadlineId id) {
        return world.people.as(world.cityLead, () -> deadlines.get(id)).dueAt();
    }

    private Milestone first(DeadlineWorld world, CampaignId id, String key) {
        List<Milestone> all =
                world.people.as(world.cityLead, () -> plans.get(id)).milestones();
        return all.stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
