package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.Deadlines;
import org.shice.demo.DemoCast;
import org.shice.organization.Duty;
import org.shice.organization.OrganizationService;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.UnitId;
import org.shice.plan.Measure;
import org.shice.plan.Milestone;

/** What units do about the milestones they answer for: in time, late, or never, each after its own manner. */
final class UnitWork {

    private static final LocalTime AFTER_THE_OPENING = LocalTime.of(8, 5);
    private static final LocalTime FIRST = LocalTime.of(9, 31);
    private static final int MINUTES = 440;
    private static final int PAGE = 200;

    /** Offices keep their dates better than the schools they look after. */
    private static final Diligence OF_OFFICES = Diligence.STEADY;

    private final Course course;
    private final StaffWork staff;
    private final Deadlines deadlines;
    private final DeadlineDecisions decisions;
    private final OrganizationService organization;
    private final DemoCast cast;
    private final Map<UnitId, StaffedUnit> staffed;

    UnitWork(
            Course course,
            StaffWork staff,
            Deadlines deadlines,
            DeadlineDecisions decisions,
            OrganizationService organization,
            DemoCast cast) {
        this.course = course;
        this.staff = staff;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.organization = organization;
        this.cast = cast;
        this.staffed = course.world().staffed().stream()
                .collect(Collectors.toMap(StaffedUnit::id, unit -> unit, (a, b) -> a, LinkedHashMap::new));
    }

    /** Every milestone is looked at on the morning of its start, when its deadlines are open. */
    void plan() {
        for (var milestone : course.milestones()) {
            course.agenda().at(milestone.startsOn(), AFTER_THE_OPENING, () -> opened(milestone));
        }
    }

    private void opened(Milestone milestone) {
        for (var deadline : open(milestone)) {
            course.name(deadline.id(), course.nameOf(milestone.id().toString()) + " " + deadline.unitPath());
            if (!isComputedFromCases(milestone.measure())) {
                intend(milestone, deadline);
            }
        }
    }

    private List<DeadlineInfo> open(Milestone milestone) {
        var filter =
                new Deadlines.Filter(course.campaign().value(), milestone.id().value(), null, Set.of(), null);
        return cast.as(course.world().lead(), () -> {
            var all = new ArrayList<DeadlineInfo>();
            var page = deadlines.page(filter, null, PAGE);
            all.addAll(page.items());
            while (page.next() != null) {
                page = deadlines.page(filter, page.next(), PAGE);
                all.addAll(page.items());
            }
            all.sort(Comparator.comparing(DeadlineInfo::unitPath));
            return all;
        });
    }

    private static boolean isComputedFromCases(Measure measure) {
        return switch (measure) {
            case ALL_SUBMITTED, ALL_VERIFIED, ALL_AUDITED, ALL_CONFIRMED -> true;
            default -> false;
        };
    }

    private void intend(Milestone milestone, DeadlineInfo deadline) {
        var unit = staffed.get(deadline.unitId());
        var delay = (unit == null ? OF_OFFICES : unit.diligence()).delay(course.random());
        var time = FIRST.plusMinutes(course.random().nextInt(MINUTES));
        var day = course.anyOf(
                course.workdays(milestone.startsOn(), milestone.due().effective()));
        if (delay < 0 && canBeLeftUndone(milestone.measure())) {
            return;
        }
        if (delay != 0) {
            day = late(milestone.due().effective(), delay < 0 ? Diligence.LONGEST_DELAY : delay);
        }
        course.agenda().at(day, time, () -> act(milestone, deadline));
    }

    /** Without a staff list nothing of the collection could begin. */
    private static boolean canBeLeftUndone(Measure measure) {
        return measure == Measure.ATTESTED || measure == Measure.REPORT_RECEIVED;
    }

    private LocalDate late(LocalDate due, int days) {
        var day = due.plusDays(days);
        return course.isWorkday(day) ? day : course.nextWorkday(day);
    }

    private void act(Milestone milestone, DeadlineInfo deadline) {
        switch (milestone.measure()) {
            case ATTESTED -> attest(deadline, answerable(deadline.unitId()), "已完成，材料已归档。");
            case REPORT_RECEIVED -> {
                course.tally().add(Tally.Deed.REPORT_RECEIVED);
                attest(deadline, supervisor(deadline), "报表已收到。");
            }
            case CONTACTS_NAMED -> name(deadline.unitId());
            case ROSTER_IMPORTED -> with(deadline, staff::register);
            case ACCOUNTS_ISSUED -> with(deadline, staff::giveAccounts);
            default -> throw new IllegalStateException("computed from cases: " + milestone.measure());
        }
    }

    private void attest(DeadlineInfo deadline, String account, String evidence) {
        cast.as(account, () -> {
            if (deadlines.get(deadline.id()).state().isOpen()) {
                decisions.attest(deadline.id(), evidence);
            }
        });
    }

    private void name(UnitId unit) {
        var persons = List.of(
                new ResponsiblePerson(Duty.BUSINESS_LEAD, "业务负责人", "副校长", null, null, null),
                new ResponsiblePerson(Duty.INFORMATION_ADMIN, "技术负责人", "信息管理员", null, null, null));
        cast.as(course.world().administrator(), () -> organization.nameResponsiblePersons(unit, persons));
    }

    /** A unit does it for its own staff, the university for all. */
    private void with(DeadlineInfo deadline, Consumer<StaffedUnit> work) {
        staffed.values().stream()
                .filter(unit -> unit.unit().path().startsWith(deadline.unitPath()))
                .forEach(work);
    }

    private String answerable(UnitId unit) {
        var own = staffed.get(unit);
        return own == null ? office(unit) : own.administrator();
    }

    private String supervisor(DeadlineInfo deadline) {
        return office(deadline.superiorId());
    }

    private String office(UnitId unit) {
        var office = course.world().offices().get(unit);
        if (office == null) {
            throw new IllegalStateException("nobody acts for the unit " + unit);
        }
        return office.lead();
    }
}
