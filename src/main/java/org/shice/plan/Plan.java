package org.shice.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignInfo;
import org.shice.platform.error.NotFound;

/**
 * A plan with its milestones in the order of its template.
 *
 * @param baseStartOn the first day of the plan
 * @param choices what holds where the sources contradict each other
 */
public record Plan(
        CampaignInfo campaign,
        PlanTemplate template,
        LocalDate baseStartOn,
        PlanState state,
        Map<PlanChoice, String> choices,
        List<Milestone> milestones,
        @Nullable Instant launchedAt,
        @Nullable Instant closedAt) {

    /** Whether a choice may be made now. */
    public boolean isOpen(PlanChoice choice) {
        return choice.isOpenIn(state);
    }

    /** The milestone of a line of the template. @throws NotFound when the plan has no such milestone */
    public Milestone milestone(String key) {
        return milestones.stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
    }

    /** @throws org.shice.platform.error.NotFound when the plan has no such milestone */
    public Milestone milestone(MilestoneId id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
    }
}
