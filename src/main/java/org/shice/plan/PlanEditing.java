package org.shice.plan;

import java.time.LocalDate;
import java.util.List;
import org.shice.calendar.DueDay;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;

/**
 * Changes of a plan by those who lead its campaign. Every change of a date is recorded with its reason; those who watch a
 * launched plan hear of it in the same transaction.
 */
public interface PlanEditing {

    /** What a change of dates would move, without storing anything; the milestone itself comes first. */
    List<Move> previewMove(MilestoneId milestone, Dates dates);

    /**
     * Moves a milestone.
     *
     * @throws org.shice.platform.error.InvalidInput when it would end before it starts, or the stages of the collection
     *     would come out of order
     * @throws PlanNotInState when the plan is closed, or the milestone is done or cancelled
     */
    void move(MilestoneId milestone, Dates dates, String reason);

    /** What another start would move, without storing anything. */
    List<Move> previewRebase(CampaignId campaign, LocalDate startsOn);

    /** Moves every milestone by the distance between the starts. @throws PlanNotInState unless it is a draft */
    void rebase(CampaignId campaign, LocalDate startsOn, String reason);

    /** Does without a milestone. @throws PlanNotInState when it is done already, or the plan is closed */
    void cancel(MilestoneId milestone, String reason);

    /** Writes the words of a line of the plan page (附件2). */
    void describe(MilestoneId milestone, Milestone.Words words);

    /**
     * Chooses where the sources contradict each other; the dates that depend on it follow. What was chosen before is kept
     * with the reason, see {@link ChoiceRegister#changes}.
     *
     * @throws PlanNotInState unless the plan is a draft, or runs and the choice is open after the launch
     */
    void choose(CampaignId campaign, PlanChoice choice, String option, String reason);

    /** New dates of a milestone. */
    record Dates(LocalDate startsOn, LocalDate dueOn, WeekendPolicy weekend) {}

    /** A milestone with the dates it has and those it would have. */
    record Move(Milestone milestone, LocalDate startsOn, DueDay due) {

        public boolean isChange() {
            return !startsOn.equals(milestone.startsOn()) || !due.equals(milestone.due());
        }
    }
}
