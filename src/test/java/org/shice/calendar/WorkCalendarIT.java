package org.shice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
class WorkCalendarIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private CalendarEdits edits;

    @ParameterizedTest
    @CsvSource({
        "2016-10-08, MAKE_UP_WORKDAY",
        "2016-10-09, MAKE_UP_WORKDAY",
        "2016-11-26, WEEKEND",
        "2017-01-27, PUBLIC_HOLIDAY",
        "2017-03-24, WORKDAY",
        "2024-02-18, MAKE_UP_WORKDAY",
        "2025-10-08, PUBLIC_HOLIDAY",
        "2026-02-28, MAKE_UP_WORKDAY",
        "2026-02-23, PUBLIC_HOLIDAY",
        "2099-01-21, PUBLIC_HOLIDAY",
        "2099-01-20, PUBLIC_HOLIDAY",
        "2099-04-04, PUBLIC_HOLIDAY",
        "2099-10-02, PUBLIC_HOLIDAY",
        "2099-10-06, WORKDAY"
    })
    void days_are_as_announced(LocalDate day, DayKind kind) {
        assertThat(calendar.dayInfo(day).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-20, KEEP, 2016-11-20, KEPT",
        "2016-11-20, NEXT_WORKDAY, 2016-11-21, MOVED_FORWARD",
        "2016-11-20, PREVIOUS_WORKDAY, 2016-11-18, MOVED_BACK",
        "2017-01-28, NEXT_WORKDAY, 2017-02-03, MOVED_FORWARD",
        "2017-01-28, PREVIOUS_WORKDAY, 2017-01-26, MOVED_BACK",
        "2016-10-09, NEXT_WORKDAY, 2016-10-09, WORKDAY"
    })
    void due_date_settles_by_its_policy(LocalDate nominal, WeekendPolicy policy, LocalDate effective, DueReason why) {
        var due = calendar.settle(nominal, policy);
        assertThat(due.effective()).isEqualTo(effective);
        assertThat(due.reason()).isEqualTo(why);
    }

    @Test
    void workdays_are_counted_over_holidays_and_make_up_days() {
        assertThat(calendar.plusWorkdays(LocalDate.of(2017, 1, 26), 1)).isEqualTo("2017-02-03");
        assertThat(calendar.plusWorkdays(LocalDate.of(2017, 1, 26), 3)).isEqualTo("2017-02-06");
    }

    @Test
    void year_without_an_announcement_says_so() {
        assertThat(calendar.covers(2016)).isTrue();
        assertThat(calendar.covers(2026)).isTrue();
        assertThat(calendar.covers(2099)).isFalse();
        assertThat(calendar.year(2016)).hasSize(366);
    }

    @Test
    void edit_by_the_administrator_of_a_root_counts_until_it_is_withdrawn() {
        var people = new TestPeople(context);
        var city = people.city();
        var admin = people.person(city, Role.SYSTEM_ADMIN);
        var day = wednesday();
        people.as(admin, () -> edits.edit(day, DayKind.PUBLIC_HOLIDAY, "校庆", "a day of the city"));
        assertThat(calendar.isWorkday(day)).isFalse();
        assertThat(calendar.settle(day, WeekendPolicy.NEXT_WORKDAY).effective()).isEqualTo(day.plusDays(1));
        assertThat(calendar.dayInfo(day).edit()).isNotNull().satisfies(edit -> assertThat(edit.by())
                .isEqualTo(admin.displayName()));
        people.as(admin, () -> edits.withdraw(day, "not this year"));
        assertThat(calendar.isWorkday(day)).isTrue();
    }

    @Test
    void others_may_not_edit_and_nonsense_is_refused() {
        var people = new TestPeople(context);
        var city = people.city();
        var day = wednesday();
        var district = people.person(people.district(city), Role.SYSTEM_ADMIN);
        var lead = people.person(city, Role.BUSINESS_LEAD);
        var admin = people.person(city, Role.SYSTEM_ADMIN);
        for (var other : List.of(district, lead)) {
            assertThatThrownBy(() -> people.as(other, () -> edits.edit(day, DayKind.PUBLIC_HOLIDAY, null, "why")))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> people.as(admin, () -> edits.edit(day, DayKind.WEEKEND, null, "why")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> people.as(admin, () -> edits.edit(day, DayKind.PUBLIC_HOLIDAY, null, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(calendar.isWorkday(day)).isTrue();
    }

    /** A day that no other test edits. */
    private static LocalDate wednesday() {
        return LocalDate.of(2301, 1, 2).plusWeeks(ThreadLocalRandom.current().nextInt(5_000));
    }
}
