package org.shice.rehearsal.simulation;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.shice.account.SystemIdentity;
import org.shice.demo.DemoCast;
import org.shice.demo.SampleTeacher;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.profile.RecordId;
import org.shice.rehearsal.simulation.Desk.Waiting;
import org.shice.rehearsal.simulation.Tally.Deed;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Stage;
import org.shice.tasks.TaskList;
import org.shice.tasks.WorkItem;

/**
 * The work of reviewers. A stage begins on the day on which its milestone starts; from then on every reviewer decides
 * on workdays what waits longest, up to what a person gets done in a day.
 */
final class ReviewWork {

    /** Reviewers of the stages sit one after the other, so that a record can pass several in a day. */
    private static final Map<Stage, LocalTime> HOURS = new TreeMap<>(Map.of(
            Stage.UNIT, LocalTime.of(11, 13),
            Stage.SECTION, LocalTime.of(14, 11),
            Stage.DISTRICT, LocalTime.of(14, 47),
            Stage.CONFIRM, LocalTime.of(16, 23)));

    private static final Map<Stage, Integer> PER_DAY =
            Map.of(Stage.SECTION, 150, Stage.DISTRICT, 25, Stage.CONFIRM, 90);

    /** Returns per hundred first decisions, at units and above. */
    private static final int RETURNED_BY_UNIT = 4;

    private static final int RETURNED_ABOVE = 1;

    private final Course course;
    private final Reviews reviews;
    private final TaskList tasks;
    private final SampleTeacher teacher;
    private final DemoCast cast;
    private final SystemIdentity system;
    private final Units units;
    private final Map<String, Desk> desks = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<RecordId> returned = new HashSet<>();
    private ObjIntConsumer<StaffedUnit> onReturn = (unit, person) -> {};

    ReviewWork(
            Course course,
            Reviews reviews,
            TaskList tasks,
            SampleTeacher teacher,
            DemoCast cast,
            SystemIdentity system,
            Units units) {
        this.course = course;
        this.reviews = reviews;
        this.tasks = tasks;
        this.teacher = teacher;
        this.cast = cast;
        this.system = system;
        this.units = units;
    }

    /** @param action what a teacher does whose record came back */
    void onReturn(ObjIntConsumer<StaffedUnit> action) {
        onReturn = action;
    }

    void plan() {
        HOURS.forEach((stage, time) -> {
            var milestone = course.milestone(stage);
            var first = milestone.startsOn().minusDays(1);
            course.agenda().at(course.nextWorkday(first), time, () -> work(stage, time));
        });
    }

    /** Decisions of one reviewer in a day, above the units. */
    static int perDay(Stage stage) {
        return PER_DAY.getOrDefault(stage, 1);
    }

    /** Puts the open tasks of a record before those who decide. */
    void arrived(StaffedUnit unit, int person) {
        var record = unit.records().get(person).value();
        system.call(() -> tasks.ofRecord(record)).stream()
                .filter(task -> isReview(task) && known.add(task.taskId()))
                .forEach(task -> desk(task, unit).add(new Waiting(task.taskId(), unit, person, course.now())));
    }

    private static boolean isReview(WorkItem task) {
        return HOURS.keySet().stream().map(Stage::name).anyMatch(task.stage()::equals);
    }

    private Desk desk(WorkItem task, StaffedUnit from) {
        var stage = Stage.valueOf(task.stage());
        var owner = units.get(task.ownerUnitId());
        return desks.computeIfAbsent(stage.name() + " " + owner.code(), any -> {
            var perDay = stage == Stage.UNIT ? from.diligence().verifiedPerDay() : perDay(stage);
            return new Desk(stage, owner.name(), reviewersOf(owner.id()), perDay);
        });
    }

    private List<String> reviewersOf(UnitId unit) {
        return course.world().reviewers().getOrDefault(unit, List.of());
    }

    /** One day of all desks of a stage, and the next day of it. */
    private void work(Stage stage, LocalTime time) {
        for (var desk : List.copyOf(desks.values())) {
            if (desk.stage() == stage) {
                desk.look(course.today());
                desk.reviewers().forEach(reviewer -> work(desk, reviewer));
            }
        }
        course.agenda().at(course.nextWorkday(course.today()), time, () -> work(stage, time));
    }

    private void work(Desk desk, String reviewer) {
        for (int i = 0; i < desk.perDay(); i++) {
            var next = desk.next();
            if (next == null) {
                return;
            }
            decide(desk, reviewer, next);
        }
    }

    private void decide(Desk desk, String reviewer, Waiting next) {
        var record = next.unit().records().get(next.person());
        var returns = mayReturn(desk.stage(), record);
        var decision = returns ? teacher.returned(record) : DecisionInput.approve();
        cast.as(reviewer, () -> reviews.decide(next.task(), decision));
        desk.decided(next, course.now());
        if (returns) {
            course.tally().add(Deed.RETURNED);
            onReturn.accept(next.unit(), next.person());
        } else {
            course.tally().add(Deed.APPROVED);
            arrived(next.unit(), next.person());
        }
    }

    /** A record comes back once at most; the sections of a university decide side by side and give nothing back. */
    private boolean mayReturn(Stage stage, RecordId record) {
        var chance = stage == Stage.UNIT ? RETURNED_BY_UNIT : RETURNED_ABOVE;
        return stage != Stage.SECTION && course.random().nextInt(100) < chance && returned.add(record);
    }

    List<Facts.Desk> facts() {
        return desks.values().stream().map(Desk::facts).toList();
    }
}
