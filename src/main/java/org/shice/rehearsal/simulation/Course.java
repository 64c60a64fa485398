package org.shice.rehearsal.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignId;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.review.Stage;

/** What all synthetic people know of the rehearsal while it runs: the plan, the time and what is planned. */
final class Course {

    private final World world;
    private final Plan plan;
    private final Agenda agenda;
    private final VirtualClock clock;
    private final RandomGenerator random;
    private final WorkCalendar calendar;
    private final Tally tally = new Tally();
    private final Map<String, String> names = new HashMap<>();
    private final Map<LocalDate, Boolean> workdays = new HashMap<>();

    Course(World world, Plan plan, Agenda agenda, VirtualClock clock, RandomGenerator random, WorkCalendar calendar) {
        this.world = world;
        this.plan = plan;
        this.agenda = agenda;
        this.clock = clock;
        this.random = random;
        this.calendar = calendar;
        for (int i = 0; i < plan.milestones().size(); i++) {
            name(plan.milestones().get(i).id(), "%03d".formatted(i));
        }
    }

    World world() {
        return world;
    }

    CampaignId campaign() {
        return plan.campaign().id();
    }

    List<Milestone> milestones() {
        return plan.milestones().stream().filter(Milestone::isAlive).toList();
    }

    Milestone milestone(Stage stage) {
        return milestones().stream()
                .filter(milestone -> milestone.stage() == stage)
                .findFirst()
                .orElseGet(() -> milestone(Stage.UNIT));
    }

    Agenda agenda() {
        return agenda;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalTime time() {
        return LocalTime.ofInstant(clock.instant(), clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    Tally tally() {
        return tally;
    }

    RandomGenerator random() {
        return random;
    }

    boolean isWorkday(LocalDate day) {
        return workdays.computeIfAbsent(day, calendar::isWorkday);
    }

    LocalDate nextWorkday(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The workdays from one day to another; all days when there is none. */
    List<LocalDate> workdays(LocalDate from, LocalDate until) {
        var days = from.datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .toList();
        var workdays = days.stream().filter(this::isWorkday).toList();
        return workdays.isEmpty() ? days : workdays;
    }

    LocalDate anyOf(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }

    /** Gives something with a random id a name that is the same in every run. */
    void name(Object id, String name) {
        names.put(id.toString(), name);
    }

    String nameOf(String id) {
        return names.getOrDefault(id, "");
    }
}
