package org.shice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on which the sources contradict themselves or each other, or are silent (domain.md 4.7), as
 * {@code plans/contradictions.json} has it. Its words stand in the texts: {@code plan.point.<id>.title},
 * {@code plan.point.<id>.text} and one {@code plan.quote.<id>.<number>} for each quote.
 *
 * @param id its id in domain.md 4.7, such as {@code C-01}
 * @param templates the templates whose source has the point
 * @param choice the choice that answers it; only for {@link Standing#CHOICE}
 * @param quotes the template from whose source each quote is, in the order of the quotes
 * @param milestones keys of the lines of the plan whose days show the effect
 */
public record PlanPoint(
        String id,
        List<String> templates,
        Standing standing,
        @Nullable PlanChoice choice,
        List<String> quotes,
        List<String> milestones) {

    /** Who answers a point. */
    public enum Standing {
        /** Whoever leads the campaign chooses. */
        CHOICE,
        /** The product answers it the same way everywhere. */
        SETTLED,
        /** The product does not treat it yet; the form on paper holds. */
        PAPER
    }

    public String titleKey() {
        return "plan.point." + id + ".title";
    }

    /** What the disagreement is, how the product settles it, or which form holds. */
    public String textKey() {
        return "plan.point." + id + ".text";
    }

    /** @param number from 1 */
    public String quoteKey(int number) {
        return "plan.quote." + id + "." + number;
    }
}
