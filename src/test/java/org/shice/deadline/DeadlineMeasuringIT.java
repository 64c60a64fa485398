package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.campaign.CampaignCity;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.profile.Records;
import org.shice.review.ReviewWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the registers hold closes deadlines, of a unit and of those above it. */
@ShiceIT
class DeadlineMeasuringIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Records records;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private SystemIdentity system;

    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @Test
    void unit_and_district_are_done_when_the_last_record_is_submitted() {
        var review = new ReviewWorld(context);
        var ada = review.teacher(review.countySchool);
        var grace = review.teacher(review.countySchool);
        var campaign = review.caseOf(ada).campaignId();
        var milestone =
                opened(Measure.ALL_SUBMITTED, campaign, review.countySchool, review.district, review.directSchool);
        review.submits(ada);
        assertThat(rounds.measure(campaign)).isZero();

        review.submits(grace);
        assertThat(rounds.measure(campaign)).isEqualTo(2);
        assertThat(isMet(milestone, review.countySchool)).isTrue();
        assertThat(isMet(milestone, review.district)).isTrue();
        assertThat(isMet(milestone, review.directSchool))
                .as("nobody is not everybody")
                .isFalse();
        assertThat(rounds.measure(campaign)).as("met once").isZero();
    }

    @Test
    void each_stage_waits_for_the_levels_before_it() {
        var review = new ReviewWorld(context);
        var ada = review.teacher(review.countySchool);
        var campaign = review.caseOf(ada).campaignId();
        var verified = opened(Measure.ALL_VERIFIED, campaign, review.countySchool);
        var audited = opened(Measure.ALL_AUDITED, campaign, review.countySchool);
        var confirmed = opened(Measure.ALL_CONFIRMED, campaign, review.countySchool);
        review.submits(ada);
        assertThat(rounds.measure(campaign)).isZero();
        review.approves(review.schoolAdmin, ada);
        assertThat(rounds.measure(campaign)).isEqualTo(1);
        assertThat(isMet(verified, review.countySchool)).isTrue();
        review.approves(review.auditor, ada);
        assertThat(rounds.measure(campaign)).isEqualTo(1);
        assertThat(isMet(audited, review.countySchool)).isTrue();
        review.approves(review.confirmer, ada);
        assertThat(rounds.measure(campaign)).isEqualTo(1);
        assertThat(isMet(confirmed, review.countySchool)).isTrue();
    }

    @Test
    void rosters_and_accounts_are_counted() {
        var city = new CampaignCity(context);
        var campaign = UUID.randomUUID();
        var imported = opened(Measure.ROSTER_IMPORTED, campaign, city.first, city.second);
        var issued = opened(Measure.ACCOUNTS_ISSUED, campaign, city.first, city.second);
        var staff = city.staff(city.first, 2);
        assertThat(rounds.measure(campaign)).isEqualTo(1);
        assertThat(isMet(imported, city.first)).isTrue();
        var retired = city.staff(city.first, 1).get(0);
        system.run(() -> records.changeStaffStatus(retired, "301"));
        for (var person : staff) {
            records.linkAccount(
                    person, city.people.person(city.first, Role.TEACHER).id());
        }
        assertThat(rounds.measure(campaign)).isEqualTo(1);
        assertThat(isMet(issued, city.first)).isTrue();
        assertThat(isMet(issued, city.second)).isFalse();
    }

    @Test
    void nothing_computes_what_people_have_to_say() {
        var campaign = UUID.randomUUID();
        opened(Measure.ATTESTED, campaign, world.school);
        opened(Measure.REPORT_RECEIVED, campaign, world.school);
        assertThat(rounds.measure(campaign)).isZero();
        assertThat(Arrays.stream(Measure.values()).filter(Measuring::isAttested))
                .containsExactly(Measure.ATTESTED, Measure.REPORT_RECEIVED);
    }

    private UUID opened(Measure measure, UUID campaign, UnitInfo... units) {
        return world.opened(measure, campaign, List.of(units));
    }

    private boolean isMet(UUID milestone, UnitInfo unit) {
        return world.log(world.deadline(milestone, unit)).contains("MET");
    }
}
