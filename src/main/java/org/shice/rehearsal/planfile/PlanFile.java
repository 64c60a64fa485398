package org.shice.rehearsal.planfile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.ScopeRule;
import org.shice.deadline.LadderPlan;
import org.shice.plan.Measure;
import org.shice.plan.PlanChoice;

/**
 * A whole plan as a JSON document, in the words of the templates and of the REST API. It names neither a unit nor a person,
 * and nothing that was written by hand except the name of the plan.
 *
 * @param version of the document, {@link #VERSION}
 * @param template the key of the template the plan was made from
 * @param startsOn the first day of the plan
 * @param choices answers to the contradictions of the sources; what is absent takes the template's default
 * @param ladder reminders and rungs, or null for the standard
 * @param collection days and scope of the collection, or null for those that follow from the milestones
 * @param milestones every line of the template once
 */
@JsonPropertyOrder({"version", "name", "template", "startsOn", "choices", "ladder", "collection", "milestones"})
public record PlanFile(
        int version,
        String name,
        String template,
        LocalDate startsOn,
        Map<PlanChoice, String> choices,
        @Nullable LadderPlan ladder,
        @Nullable Collection collection,
        List<Line> milestones) {

    public static final int VERSION = 1;

    public PlanFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(startsOn, "startsOn");
        choices = sorted(Objects.requireNonNull(choices, "choices"));
        milestones = List.copyOf(Objects.requireNonNull(milestones, "milestones"));
    }

    private static Map<PlanChoice, String> sorted(Map<PlanChoice, String> choices) {
        var sorted = new EnumMap<PlanChoice, String>(PlanChoice.class);
        choices.forEach((choice, option) -> sorted.put(choice, Objects.requireNonNull(option, choice.name())));
        return sorted;
    }

    /** The line of a milestone. @throws IllegalArgumentException when the file has none */
    public Line line(String key) {
        return milestones.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** The first day on which anything of the plan happens, when it starts on another day than the file says. */
    public LocalDate firstDay(LocalDate start) {
        var distance = ChronoUnit.DAYS.between(startsOn, start);
        return milestones.stream()
                .filter(line -> !line.leftOut())
                .map(line -> line.startsOn().plusDays(distance))
                .filter(start::isAfter)
                .min(LocalDate::compareTo)
                .orElse(start);
    }

    /**
     * A milestone.
     *
     * @param measure that of the template, or null; a plan cannot change it
     * @param ladder the key of a ladder, or null for the standard; the campaign's own goes before it
     * @param dueOn the day the plan names
     * @param countsOn the day that counts by the calendar of the installation, or null for the calendar that ships
     * @param leftOut whether the plan does without it
     */
    @JsonPropertyOrder({"key", "measure", "ladder", "startsOn", "dueOn", "weekend", "countsOn", "leftOut"})
    public record Line(
            String key,
            @Nullable Measure measure,
            @Nullable String ladder,
            LocalDate startsOn,
            LocalDate dueOn,
            WeekendPolicy weekend,
            @Nullable LocalDate countsOn,
            boolean leftOut) {

        public Line {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(startsOn, "startsOn");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(weekend, "weekend");
        }

        /** The day that counts, as far as the file says. */
        public LocalDate effective() {
            return countsOn == null ? dueOn : countsOn;
        }
    }

    /** Who is collected, and until when each stage of the collection runs. */
    @JsonPropertyOrder({"startsOn", "fillDueOn", "unitDueOn", "sectionDueOn", "districtDueOn", "confirmDueOn", "scope"})
    public record Collection(
            LocalDate startsOn,
            LocalDate fillDueOn,
            LocalDate unitDueOn,
            LocalDate sectionDueOn,
            LocalDate districtDueOn,
            LocalDate confirmDueOn,
            ScopeRule scope) {

        public Collection {
            Objects.requireNonNull(startsOn, "startsOn");
            Objects.requireNonNull(fillDueOn, "fillDueOn");
            Objects.requireNonNull(unitDueOn, "unitDueOn");
            Objects.requireNonNull(sectionDueOn, "sectionDueOn");
            Objects.requireNonNull(districtDueOn, "districtDueOn");
            Objects.requireNonNull(confirmDueOn, "confirmDueOn");
            Objects.requireNonNull(scope, "scope");
        }

        public static Collection of(CampaignPlan plan) {
            return new Collection(
                    plan.startsOn(),
                    plan.fillDueOn(),
                    plan.unitDueOn(),
                    plan.sectionDueOn(),
                    plan.districtDueOn(),
                    plan.confirmDueOn(),
                    plan.scope());
        }

        /** The days in the order in which they must follow each other. */
        public List<LocalDate> days() {
            return List.of(startsOn, fillDueOn, unitDueOn, sectionDueOn, districtDueOn, confirmDueOn);
        }
    }
}
