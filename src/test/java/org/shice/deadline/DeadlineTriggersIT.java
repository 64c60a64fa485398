package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.campaign.CampaignCity;
import org.shice.organization.Duty;
import org.shice.organization.OrganizationService;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.ResponsiblePersonsNamed;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.profile.Records;
import org.shice.profile.RosterChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is done on a roster or in a unit closes its deadlines at once, without waiting for the sweep. */
@ShiceIT
@RecordApplicationEvents
class DeadlineTriggersIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private Records records;

    @Autowired
    private DeadlineRound round;

    @Autowired
    private LateSummaries summaries;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private Clock clock;

    private CampaignCity city;
    private DeadlineWorld world;
    private DeadlineBackground background;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
        world = new DeadlineWorld(context);
        background = new DeadlineBackground(round, summaries, system, clock);
    }

    @AfterEach
    void stop() throws InterruptedException {
        background.stop();
    }

    @Test
    void people_and_accounts_of_a_school_are_news_of_its_path() {
        var person = city.staff(city.first, 1).get(0);
        assertThat(events.stream(RosterChanged.class)).contains(new RosterChanged(city.first.path()));
        events.clear();
        records.linkAccount(person, city.people.person(city.first, Role.TEACHER).id());
        assertThat(events.stream(RosterChanged.class)).containsExactly(new RosterChanged(city.first.path()));
    }

    @Test
    void only_deadlines_at_or_above_the_news_are_measured() {
        var imported = opened(Measure.ROSTER_IMPORTED, city.first, city.second, city.bureau);
        var reported = opened(Measure.REPORT_RECEIVED, city.first);
        city.staff(city.first, 1);
        city.staff(city.second, 1);
        assertThat(round.measureRegisters(Set.of())).isZero();
        assertThat(round.measureRegisters(Set.of(city.first.path()))).isEqualTo(2);
        assertThat(isMet(imported, city.first)).isTrue();
        assertThat(isMet(imported, city.bureau)).isTrue();
        assertThat(isMet(imported, city.second)).isFalse();
        assertThat(isMet(reported, city.first)).isFalse();
    }

    @Test
    void naming_the_responsible_persons_closes_the_deadline_within_seconds() {
        var first = opened(Measure.CONTACTS_NAMED, world.direct);
        name(world.direct);
        background.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> isMet(first, world.direct));
        var second = opened(Measure.CONTACTS_NAMED, world.school);
        name(world.school);
        assertThat(events.stream(ResponsiblePersonsNamed.class))
                .extracting(ResponsiblePersonsNamed::unitPath)
                .containsExactly(world.direct.path(), world.school.path());
        events.stream(ResponsiblePersonsNamed.class).forEach(background::personsNamed);
        await().atMost(Duration.ofSeconds(20)).until(() -> isMet(second, world.school));
    }

    private void name(UnitInfo unit) {
        var admin = world.people.person(world.bureau, Role.SYSTEM_ADMIN);
        world.people.as(
                admin,
                () -> organization.nameResponsiblePersons(
                        unit.id(),
                        Arrays.stream(Duty.values())
                                .map(duty -> new ResponsiblePerson(duty, "王小明", null, null, null, null))
                                .toList()));
    }

    private UUID opened(Measure measure, UnitInfo... units) {
        return world.opened(measure, UUID.randomUUID(), List.of(units));
    }

    private boolean isMet(UUID milestone, UnitInfo unit) {
        return world.log(world.deadline(milestone, unit)).contains("MET");
    }
}
