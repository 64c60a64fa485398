package org.shice.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.platform.database.DatabaseSettings;
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
    private HikariDataSource database;

    @Autowired
    private DatabaseSettings settings;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @SuppressWarnings("try") // the subscription only has to end
    void others_go_on_where_a_killed_node_stood_and_nobody_is_enrolled_twice() throws IOException {
        var city = new CampaignCity(context);
        city.staff(city.first, PEOPLE);
        var id = city.created();
        try (var first = node()) {
            first.awaitReady();
            city.people.as(city.lead, () -> campaigns.open(id));
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> enrolled(id) >= 100);
            first.process().kill();
        }
        assertThat(enrolled(id)).as("killed on the way").isBetween(100, PEOPLE - 1);

        var news = new AtomicInteger();
        try (var second = node();
                var third = node();
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

    private Node node() throws IOException {
        var port = StartProcess.freePort();
        var environment = new HashMap<String, String>();
        environment.put("SHICE_DATABASE_URL", database.getJdbcUrl());
        environment.put("SHICE_DATABASE_USERNAME", database.getUsername());
        environment.put("SHICE_DATABASE_PASSWORD", database.getPassword());
        environment.put(
                "SHICE_DATA_KEY", Files.readString(settings.dataDirectory().resolve("keys/data-key")));
        environment.put("PORT", Integer.toString(port));
        // the pool of the test and those of the nodes share the connections of one small server
        environment.put("SHICE_DATABASE_MAXIMUMPOOLSIZE", "8");
        environment.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "3000");
        return new Node(StartProcess.with(Map.copyOf(environment)), port);
    }

    private record Node(StartProcess process, int port) implements AutoCloseable {

        void awaitReady() {
            await().atMost(Duration.ofSeconds(80)).until(this::isReady);
        }

        private boolean isReady() {
            if (!process.isRunning()) {
                throw new AssertionError(process.output());
            }
            var address = URI.create("http://localhost:" + port + "/actuator/health/readiness");
            try {
                return HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .body()
                        .contains("UP");
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
