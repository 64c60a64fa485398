package org.shice.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DueDay;
import org.shice.plan.Measure;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneState;
import org.shice.plan.Plan;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanLaunching.Finding;
import org.shice.plan.PlanLaunching.Kind;
import org.shice.plan.PlanState;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.plan.Responsible;

/** A plan as the API shows it. */
record PlanResource(
        UUID campaignId,
        String name,
        String template,
        PlanState state,
        LocalDate startsOn,
        Map<PlanChoice, String> choices,
        List<MilestoneLine> milestones,
        @Nullable Instant launchedAt,
        @Nullable Instant closedAt) {

    static PlanResource of(Plan plan, PlanWords words, Locale locale) {
        return new PlanResource(
                plan.campaign().id().value(),
                plan.campaign().plan().name(),
                plan.template().key(),
                plan.state(),
                plan.baseStartOn(),
                plan.choices(),
                plan.milestones().stream()
                        .map(milestone -> MilestoneLine.of(plan, milestone, words, locale))
                        .toList(),
                plan.launchedAt(),
                plan.closedAt());
    }

    /** A milestone. */
    record MilestoneLine(
            UUID id,
            String key,
            String name,
            Responsible responsible,
            Measure measure,
            MilestoneState state,
            LocalDate startsOn,
            DueDay due,
            Instant dueAt,
            String why,
            String departments,
            String participants,
            String note) {

        static MilestoneLine of(Plan plan, Milestone milestone, PlanWords words, Locale locale) {
            return new MilestoneLine(
                    milestone.id().value(),
                    milestone.key(),
                    words.name(milestone, locale),
                    milestone.responsible(),
                    milestone.measure(),
                    milestone.state(),
                    milestone.startsOn(),
                    milestone.due(),
                    milestone.dueAt(),
                    words.why(milestone.due(), locale),
                    words.departments(milestone, locale),
                    words.participants(milestone, locale),
                    words.note(plan, milestone, locale));
        }
    }

    /** A line of a template with the dates it would have. */
    record Line(String key, String name, LocalDate startsOn, DueDay due, String why, boolean leftOut) {

        static Line of(Plans.Preview line, String template, PlanWords words, Locale locale) {
            return new Line(
                    line.line().key(),
                    words.name(template, line.line(), locale),
                    line.startsOn(),
                    line.due(),
                    words.why(line.due(), locale),
                    line.leftOut());
        }
    }

    /** A finding of the readiness check. */
    record FindingLine(
            Kind kind, boolean grave, @Nullable UUID unitId, @Nullable String unitName, @Nullable String milestone) {

        static FindingLine of(Finding finding) {
            var unit = finding.unit();
            var milestone = finding.milestone();
            return new FindingLine(
                    finding.kind(),
                    finding.kind().isGrave(),
                    unit == null ? null : unit.value(),
                    finding.unitName(),
                    milestone == null ? null : milestone.key());
        }
    }

    /** A change of a date. */
    record ChangeLine(
            UUID milestoneId,
            PlanChange.Kind kind,
            Instant at,
            String by,
            LocalDate oldStartsOn,
            LocalDate newStartsOn,
            LocalDate oldDueOn,
            LocalDate newDueOn,
            String reason) {

        static ChangeLine of(PlanChange change) {
            return new ChangeLine(
                    change.milestone().value(),
                    change.kind(),
                    change.at(),
                    change.by(),
                    change.oldStartsOn(),
                    change.newStartsOn(),
                    change.oldDueOn(),
                    change.newDueOn(),
                    change.reason());
        }
    }
}
