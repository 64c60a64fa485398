package org.shice.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignInfo;
import org.shice.organization.Duty;
import org.shice.organization.ResponsiblePersons;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.plan.PlanLaunching.Finding;
import org.shice.plan.PlanLaunching.Kind;
import org.shice.profile.RosterFigures;
import org.springframework.stereotype.Component;

/** What should be mended before a plan is launched. */
@Component
class Readiness {

    private static final Set<String> TRAININGS = Set.of("self-training", "teacher-training");
    private static final Set<UnitKind> STAFFED_KINDS = Set.of(UnitKind.SCHOOL, UnitKind.COLLEGE);

    private final Units units;
    private final ResponsibleUnits responsible;
    private final ResponsiblePersons persons;
    private final RosterFigures roster;
    private final WorkCalendar calendar;
    private final Clock clock;

    Readiness(
            Units units,
            ResponsibleUnits responsible,
            ResponsiblePersons persons,
            RosterFigures roster,
            WorkCalendar calendar,
            Clock clock) {
        this.units = units;
        this.responsible = responsible;
        this.persons = persons;
        this.roster = roster;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param begun whether the plan is launched: days that have passed since are no finding then */
    List<Finding> check(CampaignInfo campaign, List<Milestone> all, boolean begun) {
        var milestones = all.stream().filter(Milestone::isAlive).toList();
        var top = units.get(campaign.plan().unit());
        var below = responsible.below(top);
        var findings = new ArrayList<Finding>();
        addPlanFindings(findings, milestones, top, below);
        findings.removeIf(finding -> begun && finding.kind() == Kind.OVER_ALREADY);
        addUnitFindings(findings, top, below);
        findings.sort(Comparator.comparing((Finding finding) -> !finding.kind().isGrave())
                .thenComparing(Finding::kind));
        return List.copyOf(findings);
    }

    private void addPlanFindings(
            List<Finding> findings, List<Milestone> milestones, UnitInfo top, List<UnitInfo> below) {
        var today = LocalDate.now(clock);
        for (var milestone : milestones) {
            if (ResponsibleUnits.choose(top, below, milestone.responsible()).isEmpty()) {
                findings.add(of(Kind.NOBODY_RESPONSIBLE, milestone));
            }
            if (milestone.due().effective().isBefore(milestone.startsOn())) {
                findings.add(of(Kind.DATES_OUT_OF_ORDER, milestone));
            }
            if (milestone.due().effective().isBefore(today)) {
                findings.add(of(Kind.OVER_ALREADY, milestone));
            }
            if (!calendar.covers(milestone.due().effective().getYear())) {
                findings.add(of(Kind.CALENDAR_UNKNOWN, milestone));
            }
            if (TRAININGS.contains(milestone.key()) && startsBeforeAccounts(milestone, milestones)) {
                findings.add(of(Kind.TRAINING_BEFORE_ACCOUNTS, milestone));
            }
        }
    }

    /** C-10: who is trained must be able to sign in. */
    private static boolean startsBeforeAccounts(Milestone training, List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> milestone.measure() == Measure.ACCOUNTS_ISSUED)
                .anyMatch(accounts -> training.startsOn().isBefore(accounts.startsOn())
                        || training.due().effective().isBefore(accounts.due().effective()));
    }

    private void addUnitFindings(List<Finding> findings, UnitInfo top, List<UnitInfo> below) {
        var acting = below.stream()
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT)
                .toList();
        var ids = acting.stream().map(UnitInfo::id).toList();
        var leads = persons.unitsThatNamed(ids, Set.of(Duty.BUSINESS_LEAD));
        var technical = persons.unitsThatNamed(ids, Set.of(Duty.INFORMATION_ADMIN));
        var staffed = roster.perUnit(List.of(top.path())).stream()
                .filter(count -> count.people() > 0)
                .map(RosterFigures.UnitCount::unitPath)
                .collect(Collectors.toSet());
        for (var unit : acting) {
            addContacts(findings, unit, leads, technical);
            if (STAFFED_KINDS.contains(unit.kind()) && !staffed.contains(unit.path())) {
                findings.add(at(Kind.NO_STAFF, unit));
            }
        }
    }

    private static void addContacts(List<Finding> findings, UnitInfo unit, Set<UnitId> leads, Set<UnitId> technical) {
        if (!leads.contains(unit.id())) {
            findings.add(at(Kind.NO_BUSINESS_LEAD, unit));
        }
        if (!technical.contains(unit.id())) {
            findings.add(at(Kind.NO_INFORMATION_ADMIN, unit));
        }
    }

    private static Finding of(Kind kind, Milestone milestone) {
        return new Finding(kind, null, null, milestone);
    }

    private static Finding at(Kind kind, UnitInfo unit) {
        return new Finding(kind, unit.id(), unit.name(), null);
    }
}
