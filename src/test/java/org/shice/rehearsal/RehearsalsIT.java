package org.shice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.plan.PlanTemplate;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rehearsals as the page starts them: child processes of the running product. */
@ShiceIT
class RehearsalsIT {

    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final NewRehearsal SMALL =
            new NewRehearsal(PlanTemplate.UNIVERSITY, null, 2, 4, 7, LocalDate.of(2026, 9, 1), "en");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private JdbcClient jdbc;

    private TestPeople people;
    private TestPerson lead;

    @BeforeEach
    void lead() {
        people = new TestPeople(context);
        lead = people.person(people.city(), Role.BUSINESS_LEAD);
    }

    @Test
    void rehearsal_runs_beside_the_product_and_leaves_its_report() {
        var id = started(SMALL);
        assertThatThrownBy(() -> started(SMALL)).isInstanceOf(RehearsalRunning.class);
        assertThatThrownBy(() -> people.as(lead, () -> rehearsals.report(id)))
                .isInstanceOf(RehearsalWithoutReport.class);
        await().atMost(LONGEST).until(() -> read(id).state() != RehearsalState.RUNNING);
        var ended = read(id);
        assertThat(ended.state()).as(String.valueOf(ended.message())).isEqualTo(RehearsalState.PASSED);
        assertThat(ended.percent()).isEqualTo(100);
        assertThat(ended.simulatedOn()).isAfter(LocalDate.of(2026, 11, 1));
        assertThat(people.as(lead, () -> rehearsals.report(id)))
                .startsWith("# Rehearsal of the plan: University")
                .contains("2 units, 4 teachers, seed 7");
    }

    @Test
    void rehearsal_that_is_cancelled_ends_and_makes_room() {
        var id = started(SMALL);
        people.as(lead, () -> rehearsals.cancel(id));
        assertThat(read(id).state()).isEqualTo(RehearsalState.CANCELLED);
        var next = await().atMost(LONGEST)
                .ignoreException(RehearsalRunning.class)
                .until(() -> started(SMALL), started -> true);
        people.as(lead, () -> rehearsals.cancel(next));
        assertThat(people.as(lead, rehearsals::latest))
                .extracting(RehearsalInfo::id)
                .startsWith(next, id);
    }

    @Test
    void what_is_out_of_range_is_named() {
        var wrong = new NewRehearsal("nowhere", null, 1, 0, -1, LocalDate.of(2026, 9, 1), "fr");
        assertThatThrownBy(() -> started(wrong))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("template", "units", "teachers", "seed", "language"));
    }

    @Test
    void rehearsal_whose_node_is_gone_is_broken_off() {
        var id = new RehearsalId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into rehearsal (id, template, units, teachers, seed, starts_on, language, state,
                            started_by, started_at, seen_at)
                        values (:id, 'yueyang-city', 2, 2, 1, date '2026-09-01', 'zh', 'RUNNING', :person,
                            now() - interval '1 hour', now() - interval '3 minutes')
                        """)
                .param("id", id.value())
                .param("person", lead.id().value())
                .update();
        people.as(lead, rehearsals::latest);
        assertThat(read(id).state()).isEqualTo(RehearsalState.FAILED);
    }

    private RehearsalId started(NewRehearsal rehearsal) {
        return people.as(lead, () -> rehearsals.start(rehearsal));
    }

    private RehearsalInfo read(RehearsalId id) {
        return people.as(lead, () -> rehearsals.get(id));
    }
}
