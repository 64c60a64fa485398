package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.shice.MovableClock;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.plan.MilestoneId;
import org.shice.platform.time.TimeSettings;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city with a district, a school and a 市直 school, their people, and milestones of which a test turns the clock. */
public final class DeadlineWorld {

    /** The day on which milestones are due, far enough ahead of every real clock. */
    public static final LocalDate DUE = LocalDate.of(2099, 3, 20);

    public final TestPeople people;
    public final UnitInfo bureau;
    public final UnitInfo district;
    public final UnitInfo school;
    public final UnitInfo direct;
    public final TestPerson cityLead;
    public final TestPerson districtLead;
    public final TestPerson schoolLead;
    public final TestPerson schoolInfo;
    public final TestPerson directInfo;

    private final TestMilestones milestones;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    public DeadlineWorld(ApplicationContext context) {
        people = new TestPeople(context);
        milestones = context.getBean(TestMilestones.class);
        runtime = context.getBean(RuntimeService.class);
        management = context.getBean(ManagementService.class);
        history = context.getBean(HistoryService.class);
        jdbc = context.getBean(JdbcClient.class);
        clock = context.getBean(MovableClock.class);
        bureau = people.city();
        district = people.district(bureau);
        school = people.school(district);
        direct = people.school(bureau);
        cityLead = people.person(bureau, Role.BUSINESS_LEAD);
        districtLead = people.person(district, Role.BUSINESS_LEAD);
        schoolLead = people.person(school, Role.BUSINESS_LEAD);
        schoolInfo = people.person(school, Role.INFORMATION_ADMIN);
        directInfo = people.person(direct, Role.INFORMATION_ADMIN);
    }

    /** A milestone whose process has opened the deadlines of the units. */
    public UUID opened(Measure measure, UUID campaign, List<UnitInfo> units) {
        var id = begun(measure, campaign, units);
        while (!jobs(instance(id)).isEmpty()) {
            management.executeJob(jobs(instance(id)).get(0).getId());
        }
        return id;
    }

    /** Lets the process of a milestone of a real plan open the deadlines of its units. */
    public void opened(MilestoneId milestone) {
        runtime.startProcessInstanceByKey("plan-milestone", milestone.toString());
        var instance = instance(milestone.value());
        while (!jobs(instance).isEmpty()) {
            management.executeJob(jobs(instance).get(0).getId());
        }
    }

    public UUID opened(UnitInfo... units) {
        return opened(Measure.ATTESTED, UUID.randomUUID(), Arrays.asList(units));
    }

    /** A milestone whose process stands before the first chunk. */
    public UUID begun(Measure measure, UUID campaign, List<UnitInfo> units) {
        var id = UUID.randomUUID();
        milestones.add(new MilestoneFacts.Milestone(
                id, campaign, "ui.home", measure, Ladders.STANDARD, TimeSettings.endOf(DUE), units));
        runtime.startProcessInstanceByKey("plan-milestone", id.toString());
        return id;
    }

    public DeadlineId deadline(UUID milestone, UnitInfo unit) {
        return jdbc.sql("select id from unit_deadline where milestone_id = :milestone and unit_id = :unit")
                .param("milestone", milestone)
                .param("unit", unit.id().value())
                .query((row, number) -> new DeadlineId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Moves the clock to the timer of this event and lets it fire. */
    public void fire(DeadlineId id, String event) {
        var timer = timer(id, event);
        clock.moveTo(timer.getDuedate().toInstant());
        management.executeJob(timer.getId());
    }

    public Job timer(DeadlineId id, String event) {
        return jobs(running(id)).stream()
                .filter(job -> event.equals(activity(job)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + event + " but " + timers(id)));
    }

    public Instant due(DeadlineId id, String event) {
        return timer(id, event).getDuedate().toInstant();
    }

    public List<String> timers(DeadlineId id) {
        return jobs(running(id)).stream().map(this::activity).toList();
    }

    /** Lets everything pass that passes before the day, and the day itself. */
    public void passTheDay(DeadlineId id) {
        while (!timers(id).contains("Event_DayOver")) {
            fire(id, "Event_ReminderDue");
        }
        fire(id, "Event_DayOver");
    }

    public Set<String> standsAt(DeadlineId id) {
        return new HashSet<>(runtime.getActiveActivityIds(running(id)));
    }

    public boolean runs(DeadlineId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count()
                > 0;
    }

    /** Everything that any instance of the deadline or milestone went through. */
    public List<String> visited(Object businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public String running(DeadlineId id) {
        return instance(id.value());
    }

    public String instance(UUID businessKey) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list();
        assertThat(instances).as("instances of %s", businessKey).hasSize(1);
        return instances.get(0).getId();
    }

    /** What the history of the deadline says, oldest first: kind, and number or audience. */
    public List<String> log(DeadlineId id) {
        return jdbc.sql("select kind, coalesce(audience, cast(number as text)) as what from deadline_event"
                        + " where deadline_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> row.getString("what") == null
                        ? row.getString("kind")
                        : row.getString("kind") + " " + row.getString("what"))
                .list();
    }

    /** The kinds of notices a person got, oldest first. */
    public List<String> notices(TestPerson person) {
        return jdbc.sql("select kind from notice where account_id = :id order by created_at, id")
                .param("id", person.id().value())
                .query(String.class)
                .list();
    }

    public List<Job> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).list();
    }

    /** Nine in the morning, when reminders and rungs come. */
    public static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(TimeSettings.ZONE).toInstant();
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
