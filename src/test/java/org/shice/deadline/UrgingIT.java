package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Urging.Urged;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
class UrgingIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Urging urging;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private Records records;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @AfterEach
    void putBack() {
        clock.reset();
    }

    @Test
    void everybody_is_urged_at_most_once_a_day() {
        var one = deadline();
        var other = deadline();
        assertThat(urge(one)).isEqualTo(new Urged(2, 0, 0));
        assertThat(urge(one)).isEqualTo(new Urged(0, 2, 0));
        assertThat(urge(other)).isEqualTo(new Urged(0, 2, 0));
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(urge(other)).isEqualTo(new Urged(2, 0, 0));
        assertThat(world.notices(world.schoolLead)).containsExactly("DEADLINE_URGED", "DEADLINE_URGED");
        assertThat(world.log(one)).containsOnlyOnce("URGED");
    }

    @Test
    void one_click_urges_all_late_units_of_a_district_and_no_other() {
        var late = deadline();
        world.passTheDay(late);
        deadline();
        var done = deadline();
        world.passTheDay(done);
        world.people.as(world.schoolLead, () -> decisions.attest(done, "done"));

        var urged = world.people.as(
                world.districtLead, () -> urging.urgeLateUnits(world.district.id(), null, "please finish"));
        assertThat(urged).isEqualTo(new Urged(2, 0, 0));
        assertThat(world.log(late)).endsWith("URGED");
        assertThat(world.log(done)).doesNotContain("URGED");
    }

    @Test
    void unit_without_anybody_in_charge_is_counted_as_unreachable() {
        var empty = world.people.school(world.district);
        var id = world.deadline(world.opened(empty), empty);
        assertThat(urge(id)).isEqualTo(new Urged(0, 0, 1));
    }

    @Test
    void what_was_urged_stands_in_the_register() {
        var id = deadline();
        urge(id);
        var page = world.people.as(world.districtLead, () -> urging.page(world.school.id(), null, 10));
        assertThat(page.items()).hasSize(2).allSatisfy(row -> {
            assertThat(row.deadlineId()).isEqualTo(id);
            assertThat(row.byName()).isEqualTo(world.districtLead.displayName());
            assertThat(row.unitName()).isEqualTo(world.school.name());
            assertThat(row.text()).isEqualTo("please finish");
        });
        var first = world.people.as(world.districtLead, () -> urging.page(world.school.id(), null, 1));
        var second = world.people.as(world.districtLead, () -> urging.page(world.school.id(), first.next(), 1));
        assertThat(List.of(first.items().get(0).id(), second.items().get(0).id()))
                .containsExactlyInAnyOrderElementsOf(
                        page.items().stream().map(UrgingInfo::id).toList());
    }

    @Test
    void late_teachers_of_a_unit_are_urged_those_of_others_not() {
        var city = new CampaignCity(context);
        var school = city.people.person(city.first, Role.INFORMATION_ADMIN);
        var late = city.staff(city.first, 2);
        city.staff(city.second, 1);
        var teacher = city.people.person(city.first, Role.TEACHER);
        records.linkAccount(late.get(0), teacher.id());
        var campaign = city.opened();

        assertThat(city.people.as(school, () -> urgeTeachers(campaign, city))).isEqualTo(new Urged(1, 0, 1));
        assertThat(world.notices(teacher)).containsExactly("RECORD_URGED");
        assertThat(city.people.as(school, () -> urgeTeachers(campaign, city))).isEqualTo(new Urged(0, 1, 1));
    }

    @Test
    void unit_cannot_urge_itself_and_nobody_urges_without_words() {
        var id = deadline();
        world.people.as(world.schoolLead, () -> assertThatThrownBy(() -> urging.urge(id, "me"))
                .isInstanceOf(AccessRefused.class));
        world.people.as(world.districtLead, () -> assertThatThrownBy(() -> urging.urge(id, " "))
                .isInstanceOf(InvalidInput.class));
    }

    private Urged urgeTeachers(CampaignId campaign, CampaignCity city) {
        return urging.urgeLateTeachers(campaign, city.first.id(), "please fill");
    }

    private Urged urge(DeadlineId id) {
        return world.people.as(world.districtLead, () -> urging.urge(id, "please finish"));
    }

    private DeadlineId deadline() {
        return world.deadline(world.opened(world.school), world.school);
    }
}
