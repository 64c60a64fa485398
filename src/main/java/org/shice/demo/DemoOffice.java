package org.shice.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.plan.Measure;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Component;

/** What the units of a demo world attest, and when: most in time, some late. */
@Component
class DemoOffice {

    private static final Set<Measure> BY_WORD = Set.of(Measure.ATTESTED, Measure.REPORT_RECEIVED);
    private static final Set<DeadlineState> OPEN = Set.of(DeadlineState.OPEN, DeadlineState.OVERDUE);
    private static final String EVIDENCE = "会议纪要、签到表和影像资料已存档，可供督查。";
    private static final String RECEIVED = "报表已收到，数字与系统一致。";

    /** Milestones for which a unit names its working group. */
    private static final String GROUP = "-group";

    /** One unit in so many attests after the day. */
    private static final int LATE = 9;

    private static final int LONGEST_DELAY = 4;

    private final DemoPlan plans;
    private final DemoDuties duties;
    private final DeadlineDecisions decisions;
    private final DemoCast cast;

    DemoOffice(DemoPlan plans, DemoDuties duties, DeadlineDecisions decisions, DemoCast cast) {
        this.plans = plans;
        this.duties = duties;
        this.decisions = decisions;
        this.cast = cast;
    }

    /** A day on which the units attest what they have done. */
    void work(DemoStage stage, Instant moment) {
        var day = moment.atZone(TimeSettings.ZONE).toLocalDate();
        plans.deadlines(stage.plan(), stage.lead(), OPEN).stream()
                .filter(deadline -> BY_WORD.contains(deadline.measure()))
                .filter(deadline -> !day.isBefore(attested(deadline)))
                .forEach(deadline -> attest(deadline, stage.script()));
    }

    private void attest(DeadlineInfo deadline, DemoScript script) {
        var report = deadline.measure() == Measure.REPORT_RECEIVED;
        var voice = script.voice(report ? deadline.superiorId() : deadline.unitId());
        if (deadline.nameKey().endsWith(GROUP)) {
            var members = duties.unitGroup(script.people(), deadline.unitName());
            cast.as(voice, () -> plans.nameGroup(deadline, members));
        }
        cast.as(voice, () -> decisions.attest(deadline.id(), report ? RECEIVED : EVIDENCE));
    }

    /** The day on which the unit attests, the same in every world of a kind. */
    private static LocalDate attested(DeadlineInfo deadline) {
        var opened = deadline.openedAt().atZone(TimeSettings.ZONE).toLocalDate();
        var due = deadline.dueAt().atZone(TimeSettings.ZONE).toLocalDate();
        var spread = Math.floorMod((deadline.unitName() + deadline.nameKey()).hashCode(), 97);
        if (spread % LATE == 0) {
            return due.plusDays(1L + spread % LONGEST_DELAY);
        }
        var length = due.toEpochDay() - opened.toEpochDay();
        return opened.plusDays(length * (40 + spread / 2) / 100);
    }
}
