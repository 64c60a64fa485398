package org.shice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.SignIn;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.ScopeReason;
import org.shice.forms.Finding;
import org.shice.forms.RecordRules;
import org.shice.profile.Records;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ShiceIT
class DemoWorldIT {

    private static final int EVERY_FATE = DemoFate.values().length;

    @Autowired
    private CityWorld city;

    @Autowired
    private UniversityWorld university;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private CampaignScope scope;

    @Autowired
    private Records records;

    @Autowired
    private RecordRules rules;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private ManagementService management;

    @Test
    void small_city_has_every_state_and_only_sound_records() {
        var prefix = TestPeople.unique();
        var world = city.create(new CityPlan(prefix, 1, 1, 1, EVERY_FATE, seed()));

        assertThat(stages(world))
                .containsExactlyInAnyOrder(
                        Stage.FILL,
                        Stage.RETURNED,
                        Stage.UNIT,
                        Stage.DISTRICT,
                        Stage.CONFIRM,
                        Stage.EFFECTIVE,
                        Stage.LEFT);
        assertThat(overdue(world)).isPositive();
        assertThat(reasons(world))
                .containsExactlyInAnyOrder(
                        ScopeReason.RETIRED_OR_LEFT,
                        ScopeReason.CONTRACT_UNKNOWN,
                        ScopeReason.CONTRACT_TOO_SHORT,
                        ScopeReason.CONTRACT_WORKER,
                        ScopeReason.EXTERNAL_TEACHER,
                        ScopeReason.EXCLUDED_BY_HAND);
        everySubmittedRecordIsSound(world);
        assertThat(signIn.attempt(prefix + "city-lead", DemoPassword.TEXT)).isNotNull();
        assertThat(management.createJobQuery().withException().count()).isZero();
    }

    @Test
    void small_university_has_section_reviews_too() {
        var world = university.create(new UniversityPlan(TestPeople.unique(), 1, EVERY_FATE, seed()));

        assertThat(stages(world))
                .containsExactlyInAnyOrder(
                        Stage.FILL,
                        Stage.RETURNED,
                        Stage.UNIT,
                        Stage.SECTION,
                        Stage.CONFIRM,
                        Stage.EFFECTIVE,
                        Stage.LEFT);
        assertThat(reasons(world)).doesNotContain(ScopeReason.CONTRACT_WORKER);
        everySubmittedRecordIsSound(world);
    }

    private Set<Stage> stages(DemoResult world) {
        var total = system.call(() -> progress.counts(world.campaign(), null)).total();
        var found = EnumSet.noneOf(Stage.class);
        total.byStage().forEach((stage, count) -> {
            if (count > 0) {
                found.add(stage);
            }
        });
        return found;
    }

    private int overdue(DemoResult world) {
        return system.call(() -> progress.counts(world.campaign(), null))
                .total()
                .overdue();
    }

    private Set<ScopeReason> reasons(DemoResult world) {
        var found = new HashSet<ScopeReason>();
        system.call(() -> scope.excluded(world.campaign(), null, null, null, 200))
                .items()
                .forEach(person -> found.add(person.reason()));
        return found;
    }

    private void everySubmittedRecordIsSound(DemoResult world) {
        var people = system.call(() -> records.chunk(world.root().path(), null, 1000));
        assertThat(people).hasSize(world.people());
        for (var person : people) {
            for (var version : system.call(() -> records.versions(person.id()))) {
                assertThat(rules.checkAll(person.schoolType(), version.content()))
                        .as("%s version %s", person.staffNumber(), version.number())
                        .extracting(Finding::severity)
                        .doesNotContain(Finding.Severity.ERROR, Finding.Severity.MISSING);
            }
        }
    }

    private static long seed() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
