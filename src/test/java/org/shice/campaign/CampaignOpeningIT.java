package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.demo.SamplePerson;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class CampaignOpeningIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignEnrolment enrolment;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private CampaignCity city;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
    }

    @Test
    void everybody_in_scope_is_enrolled_exactly_once_although_a_chunk_was_lost_and_another_run_twice() {
        var staff = city.staff(city.first, 150);
        staff.addAll(city.staff(city.direct, 100));
        var id = city.created();
        city.people.as(city.lead, () -> campaigns.open(id));

        city.runOneJob(id);
        assertThat(city.info(id).enrolment().processed()).isEqualTo(100);
        transaction.executeWithoutResult(killed -> {
            enrolment.enrolNextChunk(id);
            killed.setRollbackOnly();
        });
        assertThat(city.info(id).enrolment().processed()).isEqualTo(100);
        enrolment.enrolNextChunk(id);
        city.runJobs(id);

        assertThat(enrolled(id)).containsExactlyInAnyOrderElementsOf(staff);
        assertThat(instancesOf(id)).isEqualTo(250);
        var info = city.info(id);
        assertThat(info.state()).isEqualTo(CampaignState.OPEN);
        assertThat(info.enrolment()).isEqualTo(new CampaignInfo.Enrolment(false, 250, 250, 250, 250, 0));
    }

    @Test
    void opening_twice_starts_nothing_twice() {
        city.staff(city.first, 3);
        var id = city.opened();

        assertThatThrownBy(() -> city.people.as(city.lead, () -> campaigns.open(id)))
                .isInstanceOf(CampaignNotInState.class);
        assertThat(instancesOf(id)).isEqualTo(3);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void of_two_who_open_at_the_same_moment_one_wins() throws Exception {
        city.staff(city.first, 2);
        var id = city.created();
        var both = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> city.people.as(city.lead, () -> opens(id, both))))
                    .toList();
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        city.runJobs(id);
        assertThat(enrolled(id)).hasSize(2);
    }

    @Test
    void people_out_of_scope_are_listed_with_the_reason_and_not_enrolled() {
        city.staff(city.first, 1);
        city.staff(city.first, 1, person -> onContract(person, 11));
        city.staff(city.first, 1, CampaignOpeningIT::withoutTerm);

        var id = city.opened();

        assertThat(enrolled(id)).hasSize(1);
        assertThat(reasons(id))
                .containsExactlyInAnyOrderEntriesOf(Map.of("CONTRACT_TOO_SHORT", 1, "CONTRACT_UNKNOWN", 1));
        assertThat(city.info(id).enrolment().excluded()).isEqualTo(2);
    }

    @Test
    void late_joiners_are_enrolled_when_asked_for_and_the_others_stay() {
        city.staff(city.first, 4);
        var id = city.opened();
        city.staff(city.third, 2);

        city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id));
        assertThat(city.info(id).enrolment().running()).isTrue();
        assertThatThrownBy(() -> city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id)))
                .isInstanceOf(EnrolmentRunning.class);
        city.runJobs(id);

        assertThat(enrolled(id)).hasSize(6);
        assertThat(city.info(id).enrolment()).isEqualTo(new CampaignInfo.Enrolment(false, 6, 6, 6, 6, 0));
    }

    @Test
    void closed_campaign_takes_nobody_in_any_more() {
        city.staff(city.first, 1);
        var id = city.opened();
        city.people.as(city.lead, () -> campaigns.close(id));
        city.staff(city.first, 1);

        assertThatThrownBy(() -> city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id)))
                .isInstanceOf(CampaignNotInState.class);
        assertThat(enrolment.enrolNextChunk(id)).isFalse();
        assertThat(enrolled(id)).hasSize(1);
        assertThat(instancesOf(id)).as("open records go on").isEqualTo(1);
    }

    @Test
    void only_the_lead_of_the_area_creates_opens_and_closes() {
        var id = city.created();
        var manager = city.people.person(city.bureau, Role.MANAGER);
        var districtLead = city.people.person(city.north, Role.BUSINESS_LEAD);
        var stranger = city.people.person(city.people.city(), Role.BUSINESS_LEAD);

        assertThatThrownBy(() -> city.people.as(manager, () -> campaigns.open(id)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> city.people.as(districtLead, () -> campaigns.open(id)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> city.people.as(stranger, () -> campaigns.open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> city.people.as(districtLead, () -> campaigns.create(city.plan(city.bureau))))
                .isInstanceOf(AccessRefused.class);
        assertThat(city.people.as(districtLead, () -> campaigns.create(city.plan(city.north))))
                .isNotNull();
        assertThat(city.people.as(manager, campaigns::visible))
                .extracting(CampaignInfo::id)
                .contains(id);
        assertThat(city.people.as(stranger, campaigns::visible)).isEmpty();
    }

    @Test
    void wrong_plan_is_refused_field_by_field() {
        var right = city.plan(city.bureau);
        var wrong = new CampaignPlan(
                " ",
                right.unit(),
                new ScopeRule(true, 0, false),
                right.startsOn(),
                right.fillDueOn(),
                right.startsOn(),
                right.sectionDueOn(),
                right.districtDueOn(),
                right.districtDueOn().minusDays(1));

        assertThatThrownBy(() -> city.people.as(city.lead, () -> campaigns.create(wrong)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("name", "minimumContractMonths", "unitDueOn", "confirmDueOn"));
    }

    private boolean opens(CampaignId id, CyclicBarrier both) {
        try {
            both.await();
            campaigns.open(id);
            return true;
        } catch (CampaignNotInState late) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SamplePerson onContract(SamplePerson person, int months) {
        return contract(person, CampaignCity.TODAY.plusMonths(months).minusDays(1));
    }

    private static SamplePerson withoutTerm(SamplePerson person) {
        return contract(person, null);
    }

    private static SamplePerson contract(SamplePerson person, @Nullable LocalDate end) {
        return new SamplePerson(
                person.type(),
                person.name(),
                person.sex(),
                person.birthDate(),
                person.documentNumber(),
                person.staffNumber(),
                person.category(),
                person.staffStatus(),
                false,
                "1",
                "2",
                CampaignCity.TODAY,
                end);
    }

    private List<RecordId> enrolled(CampaignId id) {
        return jdbc.sql("select record_id from collection_case where campaign_id = :id")
                .param("id", id.value())
                .query((row, number) -> new RecordId(row.getObject(1, UUID.class)))
                .list();
    }

    private Map<String, Integer> reasons(CampaignId id) {
        var reasons = new HashMap<String, Integer>();
        jdbc.sql("select reason, count(*) n from scope_decision where campaign_id = :id and not in_scope group by 1")
                .param("id", id.value())
                .query((row, number) -> reasons.put(row.getString(1), row.getInt(2)))
                .list();
        return reasons;
    }

    private long instancesOf(CampaignId id) {
        var keys = jdbc.sql("select cast(id as varchar) from collection_case where campaign_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
        return keys.stream()
                .mapToLong(key -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey("teacher-collection")
                        .processInstanceBusinessKey(key)
                        .count())
                .sum();
    }
}
