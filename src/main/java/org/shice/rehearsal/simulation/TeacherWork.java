package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shice.account.SystemIdentity;
import org.shice.demo.DemoCast;
import org.shice.demo.SampleTeacher;
import org.shice.rehearsal.simulation.Tally.Deed;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.Stage;

/** When teachers fill their records and submit them. The teachers of a unit who submit on one day do so together. */
final class TeacherWork {

    private static final LocalTime PLANNING = LocalTime.of(8, 17);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 31);
    private static final LocalTime CLEARING = LocalTime.of(15, 7);
    private static final int SPREAD = 53;

    /** Days after the due day on which a unit ends the cases of those who never submitted. */
    private static final int GIVEN_UP_AFTER = 18;

    private static final int NEVER = -1;
    private static final String GIVEN_UP = "多次催办仍未填报，按规定移出本次采集。";

    private final Course course;
    private final CollectionCases cases;
    private final SampleTeacher teacher;
    private final DemoCast cast;
    private final SystemIdentity system;
    private final ReviewWork reviews;
    private final Tally tally;

    TeacherWork(
            Course course,
            CollectionCases cases,
            SampleTeacher teacher,
            DemoCast cast,
            SystemIdentity system,
            ReviewWork reviews) {
        this.course = course;
        this.cases = cases;
        this.teacher = teacher;
        this.cast = cast;
        this.system = system;
        this.reviews = reviews;
        this.tally = course.tally();
        reviews.onReturn(this::resubmit);
    }

    void plan() {
        course.agenda().at(course.milestone(Stage.FILL).startsOn(), PLANNING, this::intend);
    }

    private void intend() {
        var filling = course.milestone(Stage.FILL);
        var days = course.workdays(filling.startsOn(), filling.due().effective());
        var due = filling.due().effective();
        for (int i = 0; i < course.world().staffed().size(); i++) {
            var unit = course.world().staffed().get(i);
            var time = AFTERNOON.plusMinutes(i % SPREAD);
            sessions(unit, days, due).forEach((day, people) -> {
                if (day.equals(LocalDate.MAX)) {
                    course.agenda().at(due.plusDays(GIVEN_UP_AFTER), CLEARING, () -> giveUp(unit, people));
                } else {
                    course.agenda().at(day, time, () -> submit(unit, people));
                }
            });
        }
    }

    /** Who submits on which day; {@code LocalDate.MAX} holds those who never do. */
    private Map<LocalDate, List<Integer>> sessions(StaffedUnit unit, List<LocalDate> days, LocalDate due) {
        var random = course.random();
        var late = unit.diligence().fillsLate(random);
        var straggler = late && unit.diligence() == Diligence.STRUGGLING
                ? random.nextInt(unit.people().size())
                : NEVER;
        var sessions = new TreeMap<LocalDate, List<Integer>>();
        for (int i = 0; i < unit.people().size(); i++) {
            var day = course.anyOf(days);
            if (late && unit.diligence().isLateTeacher(random)) {
                day = due.plusDays(unit.diligence().teacherDelay(random));
            }
            if (i == straggler) {
                day = LocalDate.MAX;
            }
            sessions.computeIfAbsent(day, any -> new ArrayList<>()).add(i);
        }
        return sessions;
    }

    private void submit(StaffedUnit unit, List<Integer> people) {
        var waiting = new ArrayList<Integer>();
        for (var person : people) {
            var place = unit.hasAccounts() ? openCase(unit, person) : Optional.<CaseInfo>empty();
            if (place.isEmpty()) {
                waiting.add(person);
            } else if (place.get().stage().isWithTeacher()) {
                teacher.submit(unit.people().get(person), unit.unit().name(), place.get());
                tally.add(Deed.SUBMITTED);
                reviews.arrived(unit, person);
            }
        }
        if (!waiting.isEmpty()) {
            tally.add(Deed.KEPT_WAITING, waiting.size());
            course.agenda().at(course.nextWorkday(course.today()), course.time(), () -> submit(unit, waiting));
        }
    }

    private void resubmit(StaffedUnit unit, int person) {
        var day = course.today().plusDays(1 + course.random().nextInt(4));
        course.agenda().at(day, LocalTime.of(19, 33), () -> {
            teacher.correct(unit.people().get(person), unit.records().get(person));
            submit(unit, List.of(person));
        });
    }

    private void giveUp(StaffedUnit unit, List<Integer> people) {
        for (var person : people) {
            var place = unit.hasRoster() ? openCase(unit, person) : Optional.<CaseInfo>empty();
            place.ifPresent(open -> {
                cast.as(unit.administrator(), () -> cases.leave(open.id(), LeavingReason.OUT_OF_SCOPE, GIVEN_UP));
                tally.add(Deed.GIVEN_UP);
            });
        }
    }

    private Optional<CaseInfo> openCase(StaffedUnit unit, int person) {
        return system.call(() -> cases.openCaseOf(unit.records().get(person)));
    }
}
