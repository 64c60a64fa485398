package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Deadlines.Act;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestones.Guidance;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a plan has chosen decides whether something counted may be said to be done, and what is told before it is said. */
@ShiceIT
class AttestingIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @Test
    void superior_overrules_the_count_with_evidence_by_default() {
        var roster = opened(launched(Map.of()), "roster", world.school);
        assertThat(acts(world.districtLead, roster)).contains(Act.ATTEST);
        attest(world.districtLead, roster);
        assertThat(world.log(roster)).contains("MET");
    }

    @Test
    void count_alone_decides_when_the_plan_says_so() {
        var id = launched(Map.of(PlanChoice.C04_BY_HAND, "COMPUTED_ONLY"));
        var roster = opened(id, "roster", world.school);
        assertThat(acts(world.districtLead, roster)).doesNotContain(Act.ATTEST).contains(Act.CANCEL);
        assertThatThrownBy(() -> attest(world.districtLead, roster)).isInstanceOf(DeadlineComputed.class);
        assertThat(world.log(roster)).doesNotContain("MET");

        choose(id, "WITH_REASON");
        attest(world.districtLead, roster);
        assertThat(world.log(roster)).contains("MET");
    }

    @Test
    void what_nobody_can_count_is_attested_whatever_the_plan_says() {
        var id = launched(Map.of(PlanChoice.C04_BY_HAND, "COMPUTED_ONLY"));
        var group = opened(id, "county-group", world.district);
        assertThat(acts(world.districtLead, group)).contains(Act.ATTEST);
        attest(world.districtLead, group);
        assertThat(world.log(group)).contains("MET");
    }

    @Test
    void later_choice_holds_for_deadlines_that_run_already() {
        var id = launched(Map.of());
        var roster = opened(id, "roster", world.school);
        choose(id, "COMPUTED_ONLY");
        assertThatThrownBy(() -> attest(world.districtLead, roster)).isInstanceOf(DeadlineComputed.class);
    }

    @Test
    void whoever_attests_letters_learns_who_keeps_them() {
        var id = launched(Map.of(PlanChoice.C13_LETTERS, "BY_LETTER"));
        var letters = opened(id, "direct-letters", world.direct);
        assertThat(guidance(world.directInfo, letters).custodyKey()).isEqualTo("plan.custody.direct-letters.BY_LETTER");
        var training = opened(launched(Map.of()), "county-training", world.district);
        assertThat(guidance(world.districtLead, training).custodyKey())
                .isEqualTo("plan.custody.county-training.BY_STEP");
        var group = opened(id, "county-group", world.district);
        assertThat(guidance(world.districtLead, group).custodyKey()).isNull();
    }

    @Test
    void whoever_attests_a_working_group_learns_how_many_it_has_named() {
        var id = launched(Map.of());
        var group = opened(id, "county-group", world.district);
        assertThat(guidance(world.districtLead, group).members()).isZero();
        var member = new WorkingGroups.Member("王芳", "教育股", null, null, null);
        world.people.as(world.districtLead, () -> groups.replace(id, world.district.id(), List.of(member, member)));
        assertThat(guidance(world.cityLead, group).members()).isEqualTo(2);
        assertThat(guidance(world.directInfo, opened(id, "direct-group", world.direct))
                        .members())
                .as("another unit's members do not count")
                .isZero();
        assertThat(guidance(world.schoolInfo, opened(id, "roster", world.school))
                        .members())
                .as("no group is asked for")
                .isNull();
    }

    private CampaignId launched(Map<PlanChoice, String> choices) {
        return world.people.as(world.cityLead, () -> {
            var start = LocalDate.of(2098, 12, 1);
            var id = plans.create(new NewPlan("采集", world.bureau.id(), PlanTemplate.CITY, start, choices));
            launching.launch(id);
            return id;
        });
    }

    private DeadlineId opened(CampaignId id, String key, UnitInfo unit) {
        var milestone = world.people.as(world.cityLead, () -> plans.get(id)).milestone(key);
        world.opened(milestone.id());
        return world.deadline(milestone.id().value(), unit);
    }

    private void choose(CampaignId id, String option) {
        world.people.as(world.cityLead, () -> editing.choose(id, PlanChoice.C04_BY_HAND, option, "why"));
    }

    private void attest(TestPerson person, DeadlineId id) {
        world.people.as(person, () -> decisions.attest(id, "the list is there"));
    }

    private Set<Act> acts(TestPerson person, DeadlineId id) {
        return world.people.as(person, () -> deadlines.acts(id));
    }

    private Guidance guidance(TestPerson person, DeadlineId id) {
        return world.people.as(person, () -> deadlines.guidance(id));
    }
}
