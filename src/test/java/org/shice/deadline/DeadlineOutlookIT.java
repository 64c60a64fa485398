package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.deadline.DeadlineOutlook.DueDay;
import org.shice.deadline.DeadlineOutlook.Outlook;
import org.shice.deadline.Deadlines.Filter;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page counts what the lists behind its numbers show, and names the next dates. */
@ShiceIT
class DeadlineOutlookIT {

    private static final LocalDate DUE = DeadlineWorld.DUE;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DeadlineOutlook outlook;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;
    private DeadlineId school;
    private DeadlineId direct;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
        var milestone = world.opened(world.school, world.direct);
        school = world.deadline(milestone, world.school);
        direct = world.deadline(milestone, world.direct);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void day_itself_is_today_and_the_days_before_are_soon() {
        on(DUE.minusDays(15));
        assertThat(numbers(world.cityLead)).containsExactly(0, 0, 0);
        on(DUE.minusDays(14));
        assertThat(numbers(world.cityLead)).containsExactly(0, 0, 2);
        on(DUE);
        assertThat(numbers(world.cityLead)).containsExactly(0, 2, 2);
        assertThat(numbers(world.districtLead)).containsExactly(0, 1, 1);
    }

    @Test
    void late_and_met_ones_are_no_dates_any_more() {
        world.passTheDay(school);
        world.people.as(world.directInfo, () -> decisions.attest(direct, "done"));
        rounds.follow();
        assertThat(numbers(world.cityLead)).containsExactly(1, 0, 0);
        assertThat(ahead(world.cityLead).next()).isEmpty();
    }

    @Test
    void units_with_the_same_date_are_one_line_and_a_single_one_leads_to_its_deadline() {
        on(DUE.minusDays(30));
        assertThat(ahead(world.cityLead).next()).singleElement().satisfies(day -> {
            assertThat(day.endsAt()).isEqualTo(TimeSettings.endOf(DUE));
            assertThat(day.units()).isEqualTo(2);
            assertThat(day.only()).isNull();
        });
        assertThat(ahead(world.districtLead).next()).extracting(DueDay::only).containsExactly(school);

        world.people.as(world.districtLead, () -> decisions.extend(school, DUE.plusDays(3), "flood"));
        assertThat(ahead(world.cityLead).next()).extracting(DueDay::only).containsExactly(direct, school);
        assertThat(world.people.as(world.cityLead, () -> outlook.ahead(14, 1)).next())
                .hasSize(1);
    }

    private void on(LocalDate day) {
        clock.moveTo(DeadlineWorld.morning(day));
    }

    private Outlook ahead(TestPerson person) {
        return world.people.as(person, () -> outlook.ahead(14, 5));
    }

    /** Late, today, soon: the numbers of the first page, which are those of the lists. */
    private int[] numbers(TestPerson person) {
        var ahead = ahead(person);
        var today = clock.instant().atZone(TimeSettings.ZONE).toLocalDate();
        var open = Filter.ALL.in(Set.of(DeadlineState.OPEN));
        assertThat(count(person, Filter.ALL.in(Set.of(DeadlineState.OVERDUE)))).isEqualTo(ahead.late());
        assertThat(count(person, open.before(TimeSettings.endOf(today).plusSeconds(1))))
                .isEqualTo(ahead.today());
        assertThat(count(
                        person,
                        open.before(TimeSettings.endOf(today.plusDays(14)).plusSeconds(1))))
                .isEqualTo(ahead.soon());
        return new int[] {ahead.late(), ahead.today(), ahead.soon()};
    }

    private int count(TestPerson person, Filter filter) {
        return world.people.as(person, () -> deadlines.count(filter));
    }
}
