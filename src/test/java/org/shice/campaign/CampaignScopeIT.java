package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople.TestPerson;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
class CampaignScopeIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CampaignScope scope;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CollectionCases cases;

    @Autowired
    private Records records;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SystemIdentity system;

    private CampaignCity city;
    private TestPerson schoolAdmin;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
        schoolAdmin = city.people.person(city.first, Role.INFORMATION_ADMIN);
    }

    @Test
    void person_taken_out_by_hand_leaves_the_campaign_and_the_reason_is_kept() {
        var person = city.staff(city.first, 2).get(0);
        var id = city.opened();

        city.people.as(schoolAdmin, () -> scope.override(id, person, false, "已签调出协议"));

        assertThat(caseOf(person).stage()).isEqualTo(Stage.LEFT);
        var decision = city.people.as(schoolAdmin, () -> scope.scopeOf(id, person));
        assertThat(decision.reason()).isEqualTo(ScopeReason.EXCLUDED_BY_HAND);
        assertThat(decision.decidedBy()).isEqualTo(schoolAdmin.id().value());
        assertThat(city.info(id).enrolment()).isEqualTo(new CampaignInfo.Enrolment(false, 2, 2, 1, 2, 1));
        assertThat(audit.historyOf("campaign", id.toString())).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("SCOPE_EXCLUDED");
            assertThat(entry.reason()).isEqualTo("已签调出协议");
            assertThat(entry.actorId()).isEqualTo(schoolAdmin.id().value());
        });
    }

    @Test
    void person_taken_in_by_hand_is_enrolled_at_once_and_stays_so() {
        var person = city.staff(city.first, 1).get(0);
        system.run(() -> records.changeStaffStatus(person, "301"));
        var other = city.staff(city.first, 1).get(0);
        var id = city.created();
        city.people.as(schoolAdmin, () -> scope.override(id, other, false, "长期外派，本次不采集"));
        city.people.as(city.lead, () -> campaigns.open(id));
        city.runJobs(id);
        assertThat(system.call(() -> cases.casesOf(other))).isEmpty();

        city.people.as(schoolAdmin, () -> scope.override(id, other, true, "已返校"));
        city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id));
        city.runJobs(id);

        assertThat(caseOf(other).stage()).isEqualTo(Stage.FILL);
        assertThat(city.info(id).enrolment()).isEqualTo(new CampaignInfo.Enrolment(false, 2, 2, 1, 1, 1));
    }

    @Test
    void finished_collection_is_not_moved_by_scope() {
        var person = city.staff(city.first, 1).get(0);
        var id = city.opened();
        city.people.as(schoolAdmin, () -> scope.override(id, person, false, "调出"));

        assertThatThrownBy(() -> city.people.as(schoolAdmin, () -> scope.override(id, person, true, "误操作")))
                .isInstanceOf(CollectionFinished.class);
        assertThat(city.info(id).enrolment().inScope()).isZero();
    }

    @Test
    void decision_by_hand_needs_a_reason_and_the_right_person() {
        var person = city.staff(city.first, 1).get(0);
        var id = city.opened();
        var neighbour = city.people.person(city.second, Role.INFORMATION_ADMIN);
        var manager = city.people.person(city.first, Role.MANAGER);

        assertThatThrownBy(() -> city.people.as(schoolAdmin, () -> scope.override(id, person, false, "  ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> city.people.as(neighbour, () -> scope.override(id, person, false, "调出")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> city.people.as(manager, () -> scope.override(id, person, false, "调出")))
                .isInstanceOf(AccessRefused.class);
        assertThat(caseOf(person).stage()).isEqualTo(Stage.FILL);
    }

    @Test
    void list_of_excluded_people_shows_the_own_area_only_page_by_page() {
        city.staff(city.first, 3).forEach(this::retire);
        city.staff(city.third, 2).forEach(this::retire);
        var id = city.opened();
        var northManager = city.people.person(city.north, Role.MANAGER);

        var page = city.people.as(northManager, () -> scope.excluded(id, null, null, null, 2));
        var rest = city.people.as(northManager, () -> scope.excluded(id, null, null, page.next(), 2));

        assertThat(page.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
        assertThat(page.items()).extracting(ExcludedPerson::reason).containsOnly(ScopeReason.RETIRED_OR_LEFT);
        int ofNorth = city.people.as(northManager, () -> scope.countExcluded(id, null, null));
        int ofAll = city.people.as(city.lead, () -> scope.countExcluded(id, null, null));
        assertThat(ofNorth).isEqualTo(3);
        assertThat(ofAll).isEqualTo(5);
        assertThatThrownBy(() -> city.people.as(northManager, () -> scope.excluded(id, city.south.id(), null, null, 2)))
                .isInstanceOf(AccessRefused.class);
    }

    private void retire(RecordId person) {
        system.run(() -> records.changeStaffStatus(person, "301"));
    }

    private CaseInfo caseOf(RecordId person) {
        return system.call(() -> cases.casesOf(person)).get(0);
    }
}
