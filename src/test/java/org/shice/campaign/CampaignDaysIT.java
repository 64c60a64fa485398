package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.platform.time.TimeSettings;
import org.shice.review.ReviewWorld;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a day of a campaign moves, what is open moves with it, and what is done keeps its day. */
@ShiceIT
class CampaignDaysIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TaskList tasks;

    @Autowired
    private JdbcClient jdbc;

    private CampaignCity city;
    private CampaignId campaign;

    @BeforeEach
    void open_campaign() {
        city = new CampaignCity(context);
        city.staff(city.first, 3);
        campaign = city.opened();
    }

    @Test
    void open_tasks_follow_the_day_of_their_stage() {
        assertThat(days("FREE", "CLAIMED")).hasSize(3).containsOnly(TimeSettings.endOf(plan().fillDueOn()));
        done();
        var later = plan().fillDueOn().plusDays(9);
        change(later);
        assertThat(days("FREE", "CLAIMED")).hasSize(2).containsOnly(TimeSettings.endOf(later));
        assertThat(days("DONE")).containsOnly(TimeSettings.endOf(later.minusDays(9)));
    }

    @Test
    void tasks_of_other_campaigns_and_stages_keep_their_day() {
        var review = new ReviewWorld(context);
        var ada = review.teacher(review.countySchool);
        review.submits(ada);
        var before = listed(review.schoolAdmin);
        change(plan().fillDueOn().plusDays(9));
        assertThat(listed(review.schoolAdmin)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void change_without_another_day_touches_no_task() {
        var versions = versions();
        city.people.as(city.lead, () -> campaigns.change(campaign, plan()));
        assertThat(versions()).isEqualTo(versions);
    }

    private CampaignPlan plan() {
        return city.info(campaign).plan();
    }

    private void change(LocalDate fill) {
        var plan = plan();
        var changed = new CampaignPlan(
                plan.name(),
                plan.unit(),
                plan.scope(),
                plan.startsOn(),
                fill,
                fill.plusDays(1),
                fill.plusDays(2),
                fill.plusDays(3),
                fill.plusDays(4));
        city.people.as(city.lead, () -> campaigns.change(campaign, changed));
    }

    private void done() {
        jdbc.sql("update work_item set state = 'DONE' where task_id ="
                        + " (select min(task_id) from work_item where campaign_id = :campaign)")
                .param("campaign", campaign.value())
                .update();
    }

    private List<Instant> listed(TestPerson person) {
        return city.people.as(person, () -> tasks.page(Filter.of(Scope.FREE), null, 50).items().stream()
                .map(item -> item.dueAt())
                .toList());
    }

    private List<Instant> days(String... states) {
        return jdbc.sql("select due_at from work_item where campaign_id = :campaign and state = any(:states)")
                .param("campaign", campaign.value())
                .param("states", states)
                .query((row, number) -> row.getTimestamp("due_at").toInstant())
                .list();
    }

    private List<Long> versions() {
        return jdbc.sql("select version from work_item where campaign_id = :campaign order by task_id")
                .param("campaign", campaign.value())
                .query(Long.class)
                .list();
    }
}
