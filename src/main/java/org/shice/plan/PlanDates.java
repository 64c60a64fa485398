package org.shice.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shice.plan.PlanTemplate.Line;
import org.shice.plan.PlanTemplate.Recurring;

/**
 * The dates of a template for another start: everything moves by the same distance, reports fall on their day of the
 * month, and what was chosen where the sources contradict each other is applied.
 */
final class PlanDates {

    private static final int A_WEEK = 7;

    private final PlanTemplate template;
    private final Map<PlanChoice, String> choices;
    private final long distance;

    private PlanDates(PlanTemplate template, LocalDate startsOn, Map<PlanChoice, String> choices) {
        this.template = template;
        this.choices = choices;
        this.distance = ChronoUnit.DAYS.between(template.baseStartOn(), startsOn);
    }

    /** One entry per line of the template, in its order. */
    static List<Days> of(PlanTemplate template, LocalDate startsOn, Map<PlanChoice, String> choices) {
        return new PlanDates(template, startsOn, choices).all();
    }

    private List<Days> all() {
        var days = new LinkedHashMap<String, Days>();
        for (var line : template.milestones()) {
            days.put(line.key(), chosen(line, moved(line), days));
        }
        return List.copyOf(days.values());
    }

    private Days moved(Line line) {
        return new Days(line, line.startsOn().plusDays(distance), line.dueOn().plusDays(distance), false);
    }

    /** Lines that others refer to stand above them in the template. */
    private Days chosen(Line line, Days moved, Map<String, Days> above) {
        if (line.recurrence() != null) {
            return recurring(line, line.recurrence(), above);
        }
        return switch (line.key()) {
            case "preparation" ->
                has(PlanChoice.C09_BACK_DATED, "FROM_ISSUE")
                        ? moved.from(moved.startsOn().plusDays(1))
                        : moved;
            case "verification" -> afterFilling(moved, above);
            case "section-review" ->
                afterFilling(moved, above).leftOut(has(PlanChoice.C05_SECTION_REVIEW, "UNIT_ONLY"));
            case "completion" -> completion(moved, above);
            case "county-audit" ->
                has(PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST")
                        ? moved.until(moved.dueOn().minusDays(A_WEEK))
                        : moved;
            default -> moved;
        };
    }

    private Days afterFilling(Days moved, Map<String, Days> above) {
        return has(PlanChoice.C07_SHARED_DAY, "NEXT_DAY")
                ? moved.from(above(above, "filling").dueOn().plusDays(1))
                : moved;
    }

    private Days completion(Days moved, Map<String, Days> above) {
        if (!has(PlanChoice.C08_FINAL_DAY, "WITHOUT_BUFFER")) {
            return moved;
        }
        var review = above(above, "verification");
        return moved.from(review.startsOn()).until(review.dueOn());
    }

    /** The report begins as long before its day as in the template. */
    private Days recurring(Line line, Recurring rule, Map<String, Days> above) {
        var lead = ChronoUnit.DAYS.between(line.startsOn(), line.dueOn());
        var day = rule.every() == Recurrence.MONTHLY && has(PlanChoice.C01_REPORT_DAY, "DAY_25") ? 25 : rule.day();
        var from = has(PlanChoice.C18_REGISTER_FROM, "AFTER_COLLECTION")
                ? above(above, "completion").dueOn().plusDays(1)
                : rule.from().plusDays(distance);
        var due = nth(rule.every(), day, from, rule.number());
        return new Days(line, due.minusDays(lead), due, false);
    }

    private static LocalDate nth(Recurrence every, int day, LocalDate from, int number) {
        var month = from.withDayOfMonth(1);
        while (month.getMonthValue() % every.months() != 0
                || month.withDayOfMonth(day).isBefore(from)) {
            month = month.plusMonths(1);
        }
        return month.plusMonths((long) number * every.months()).withDayOfMonth(day);
    }

    private boolean has(PlanChoice choice, String option) {
        return option.equals(choices.get(choice));
    }

    private static Days above(Map<String, Days> above, String key) {
        return Objects.requireNonNull(above.get(key), key);
    }

    /**
     * The days of a line before the calendar settles them.
     *
     * @param leftOut whether the plan does without the line
     */
    record Days(Line line, LocalDate startsOn, LocalDate dueOn, boolean leftOut) {

        Days from(LocalDate start) {
            return new Days(line, start, dueOn, leftOut);
        }

        Days until(LocalDate due) {
            return new Days(line, startsOn, due, leftOut);
        }

        Days leftOut(boolean without) {
            return new Days(line, startsOn, dueOn, without);
        }
    }
}
