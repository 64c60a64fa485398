package org.shice.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.shice.deadline.Urging.Urged;
import org.shice.organization.Units;
import org.shice.platform.error.NotFound;
import org.shice.platform.process.ProcessVariable;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.WorkItem;
import org.shice.tasks.WorkItemSource.Description;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes the tasks of supervision for the task list and does them. */
@Service
@Transactional
public class SupervisionTasks implements Supervision {

    /** The task in {@code deadline-milestone}. */
    public static final String TASK_KEY = "UserTask_SuperviseUnit";

    /** When the task comes again; read by the timer behind the task. */
    public static final ProcessVariable<String> FOLLOW_UP_AT = ProcessVariable.ofText("followUpAt");

    static final Duration FOLLOW_UP = Duration.ofDays(2);

    private static final String STAGE = "SUPERVISE";

    private final DeadlineRows rows;
    private final DeadlineRights rights;
    private final DeadlineDecisions decisions;
    private final Urging urging;
    private final DeadlinePeople people;
    private final TaskCompletion tasks;
    private final Units units;
    private final Clock clock;

    SupervisionTasks(
            DeadlineRows rows,
            DeadlineRights rights,
            DeadlineDecisions decisions,
            Urging urging,
            DeadlinePeople people,
            TaskCompletion tasks,
            Units units,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.decisions = decisions;
        this.urging = urging;
        this.people = people;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    /** The task as the list shows it, in the engine's transaction. */
    public Description describe(DeadlineId id) {
        var row = rows.find(id).orElseThrow(() -> new NotFound("deadline"));
        var unit = units.get(row.unitId());
        var supervisor = people.supervisor(row.unitId(), row.superiorId());
        return new Description(
                null,
                row.campaignId(),
                STAGE,
                supervisor.role(),
                supervisor.unit(),
                row.unitId(),
                shortened(unit.name()),
                unit.name() + " " + unit.code(),
                row.endsAt(),
                0,
                null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WorkItem> taskOf(DeadlineId id) {
        rights.visible(id);
        return open(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DeadlineId, String> milestones(Collection<DeadlineId> ids) {
        return rows.milestones(ids, rights.paths());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMine(WorkItem task) {
        return tasks.mayComplete(task);
    }

    @Override
    public Urged urge(DeadlineId id, String text) {
        var urged = urging.urge(id, text);
        finish(id, Map.of("action", "URGE", "text", text));
        return urged;
    }

    @Override
    public void extend(DeadlineId id, LocalDate until, String reason) {
        decisions.extend(id, until, reason);
        finish(id, Map.of("action", "EXTEND", "text", reason, "newDay", until.toString()));
    }

    @Override
    public void inspect(DeadlineId id, String finding) {
        decisions.inspect(id, finding);
        finish(id, Map.of("action", "INSPECT", "text", finding));
    }

    @Override
    public void note(DeadlineId id, String text) {
        decisions.note(id, text);
        finish(id, Map.of("action", "NOTE", "text", text));
    }

    /** The act has locked the deadline before, so the task ends in the same order as when the courier ends it. */
    private void finish(DeadlineId id, Map<String, String> values) {
        open(id).filter(tasks::mayComplete).ifPresent(item -> {
            var task = tasks.requireCompletable(item.taskId(), TASK_KEY);
            tasks.validated(task.item(), values);
            var again = clock.instant().plus(FOLLOW_UP);
            tasks.complete(task, Map.of(FOLLOW_UP_AT, again.toString()));
        });
    }

    private Optional<WorkItem> open(DeadlineId id) {
        return tasks.openTasks(id.value()).stream()
                .filter(item -> item.taskKey().equals(TASK_KEY))
                .findFirst();
    }

    /** The column of the list is 80 wide. */
    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 79) + "…";
    }
}
