package org.shice.demo;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.DeadlineUpkeep;
import org.shice.deadline.Deadlines;
import org.shice.organization.UnitInfo;
import org.shice.plan.NewPlan;
import org.shice.plan.Plan;
import org.shice.plan.PlanLaunching;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.plan.WorkingGroups.Member;
import org.springframework.stereotype.Component;

/** The plan of a demo world: created from its template and launched by the lead, carried on by the engine. */
@Component
class DemoPlan {

    private static final int PAGE = 500;

    private final Plans plans;
    private final PlanLaunching launching;
    private final WorkingGroups groups;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final DeadlineUpkeep upkeep;
    private final DemoEngine engine;
    private final DemoCast cast;

    DemoPlan(
            Plans plans,
            PlanLaunching launching,
            WorkingGroups groups,
            Campaigns campaigns,
            Deadlines deadlines,
            DeadlineUpkeep upkeep,
            DemoEngine engine,
            DemoCast cast) {
        this.plans = plans;
        this.launching = launching;
        this.groups = groups;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.upkeep = upkeep;
        this.engine = engine;
        this.cast = cast;
    }

    /** @param group who is in the working group */
    Plan launch(DemoSchedule schedule, DemoDays days, List<Member> group, String lead, UnitInfo root) {
        var name = "%d年%s".formatted(days.start().getYear(), schedule.name());
        var plan = new NewPlan(name, root.id(), schedule.template(), days.start(), schedule.choices());
        return cast.as(lead, () -> {
            var campaign = plans.create(plan);
            groups.replace(campaign, root.id(), group);
            launching.launch(campaign);
            return plans.get(campaign);
        });
    }

    /** Names the working group of the unit of a deadline. */
    void nameGroup(DeadlineInfo deadline, List<Member> group) {
        groups.replace(new CampaignId(deadline.campaignId()), deadline.unitId(), group);
    }

    /** Starts the collection. */
    void open(CampaignId campaign, String lead) {
        cast.as(lead, () -> campaigns.open(campaign));
        engine.enrol(campaign);
    }

    /** Takes in who came onto the staff lists since. */
    void enrolLateJoiners(CampaignId campaign, String lead) {
        cast.as(lead, () -> campaigns.enrolLateJoiners(campaign));
        engine.enrol(campaign);
    }

    /** Lets the engine do what falls due until a moment: milestones begin, units are reminded and escalated. */
    void carryOn(Plan plan, String lead, Instant moment) {
        upkeep.bringUpToDate(plan.campaign().id());
        engine.runUntil(moment, () -> keys(plan, lead));
    }

    private Set<String> keys(Plan plan, String lead) {
        var keys = new HashSet<String>();
        keys.add(plan.campaign().id().toString());
        plan.milestones().forEach(milestone -> keys.add(milestone.id().toString()));
        deadlines(plan, lead, Set.of())
                .forEach(deadline -> keys.add(deadline.id().toString()));
        return keys;
    }

    /** The deadlines of the plan in these states, in all for none. */
    List<DeadlineInfo> deadlines(Plan plan, String lead, Set<DeadlineState> states) {
        var filter = Deadlines.Filter.ALL.of(plan.campaign().id().value(), null).in(states);
        return cast.as(lead, () -> deadlines.page(filter, null, PAGE)).items();
    }
}
