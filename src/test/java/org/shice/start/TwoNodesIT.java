package org.shice.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.platform.live.LiveUpdates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes in processes of their own on one PostgreSQL, one of which is killed while it opens a campaign. */
@ShiceIT
class TwoNodesIT {

    private static final int PEOPLE = 900;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @SuppressWarnings("try") // the subscription only has to end
    void others_go_on_where_a_killed_node_stood_and_nobody_is_enrolled_twice() {
        var city = new CampaignCity(context);
        city.staff(city.first, PEOPLE);
        var id = city.created();
        try (var first = Node.on(context)) {
            first.awaitReady();
            city.people.as(city.lead, () -> campaigns.open(id));
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> enrolled(id) >= 100);
            first.process().kill();
        }
        assertThat(enrolled(id)).as("killed on the way").isBetween(100, PEOPLE - 1);

        var news = new AtomicInteger();
        try (var second = Node.on(context);
                var third = Node.on(context);
                var listening = live.subscribe("campaign", update -> news.incrementAndGet())) {
            second.awaitReady();
            third.awaitReady();
            await().atMost(Duration.ofSeconds(60)).until(() -> enrolled(id) == PEOPLE);
            await().atMost(Duration.ofSeconds(20)).until(() -> city.jobs(id).isEmpty());
        }
        assertThat(news).as("news of the other nodes").hasPositiveValue();
        assertThat(city.info(id).enrolment().enrolled()).isEqualTo(PEOPLE);
        assertThat(casesWithoutExactlyOneInstance(id)).isZero();
    }

    private int enrolled(CampaignId id) {
        return count("select count(*) from collection_case where campaign_id = ?", id);
    }

    private int casesWithoutExactlyOneInstance(CampaignId id) {
        return count(
                """
                select count(*) from collection_case c where campaign_id = ? and 1 <> (
                    select count(*) from act_hi_procinst p
                    where p.business_key_ = c.id::text and p.proc_def_key_ = 'teacher-collection')
                """,
                id);
    }

    private int count(String query, CampaignId id) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Integer.class, id.value()));
    }
}
