package org.shice.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.plan.MilestoneId;

/**
 * Live pictures of the processes of a campaign (流程图), for whoever sees the campaign. People and units are counted in the
 * reader's own area only.
 */
public interface Diagrams {

    /**
     * A picture with its figures; at most ten statements, whatever the size of the campaign.
     *
     * @param kind null for the first one the campaign has
     * @throws org.shice.platform.error.NotFound when the campaign lies outside the actor's area or has no such process
     */
    Diagram get(CampaignId campaign, @Nullable DiagramKind kind);

    /**
     * A picture.
     *
     * @param kinds all that the campaign has
     * @param steps the elements where somebody can stand, and the ends, in the order of the model
     * @param readAt the moment of the figures
     */
    record Diagram(
            CampaignInfo campaign,
            DiagramKind kind,
            List<DiagramKind> kinds,
            ProcessModel model,
            List<Step> steps,
            Instant readAt) {}

    /**
     * An element with its figures.
     *
     * @param now how many stand there; at an end, how many ended so
     * @param late of them past their day
     * @param spent how long it takes, or null when nobody finished it yet
     * @param milestone the milestone behind it, or null
     */
    record Step(
            String element, StepKind kind, int now, int late, @Nullable Spent spent, @Nullable MilestoneId milestone) {}

    /**
     * The median of finished ones.
     *
     * @param seconds the median
     * @param of how many finished
     */
    record Spent(long seconds, int of) {}
}
