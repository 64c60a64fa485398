package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.Supervision;
import org.shice.demo.DemoCast;
import org.shice.rehearsal.simulation.Tally.Deed;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.WorkItem;

/** What superiors do with the tasks of supervision (督办): every workday morning, first by urging. */
final class SupervisionWork {

    private static final LocalTime MORNING = LocalTime.of(10, 41);
    private static final int PAGE = 200;
    private static final int EXTENDED = 15;
    private static final int EXTENSION_DAYS = 5;

    private final Course course;
    private final Supervision supervision;
    private final TaskList tasks;
    private final DemoCast cast;
    private final Map<UUID, Integer> turns = new HashMap<>();

    SupervisionWork(Course course, Supervision supervision, TaskList tasks, DemoCast cast) {
        this.course = course;
        this.supervision = supervision;
        this.tasks = tasks;
        this.cast = cast;
    }

    void plan() {
        course.agenda().at(course.nextWorkday(course.today()), MORNING, this::morning);
    }

    private void morning() {
        course.world().offices().values().stream()
                .sorted(Comparator.comparing(office -> office.unit().path()))
                .forEach(office -> cast.as(office.lead(), this::supervise));
        plan();
    }

    private void supervise() {
        open().stream()
                .sorted(Comparator.comparing(
                        task -> course.nameOf(task.subjectId().toString())))
                .forEach(task -> act(new DeadlineId(task.subjectId())));
    }

    private List<WorkItem> open() {
        return tasks.page(Filter.of(Scope.FREE).at("SUPERVISE"), null, PAGE).items();
    }

    /** First the unit is urged; then some get more time, and the others a visit; after that it is noted. */
    private void act(DeadlineId deadline) {
        var turn = turns.merge(deadline.value(), 1, Integer::sum);
        if (turn == 1) {
            course.tally().add(Deed.SUPERVISED_URGE);
            supervision.urge(deadline, "请尽快完成，并说明原因。");
        } else if (turn == 2 && course.random().nextInt(100) < EXTENDED) {
            course.tally().add(Deed.SUPERVISED_EXTEND);
            supervision.extend(deadline, extended(), "确有困难，同意延期。");
        } else if (turn == 2) {
            course.tally().add(Deed.SUPERVISED_INSPECT);
            supervision.inspect(deadline, "已到现场督查，要求限期完成。");
        } else {
            course.tally().add(Deed.SUPERVISED_NOTE);
            supervision.note(deadline, "仍未完成，继续督办。");
        }
    }

    private LocalDate extended() {
        return course.today().plusDays(EXTENSION_DAYS);
    }
}
