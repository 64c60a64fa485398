package org.shice.deadline;

import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The reminders and the ladder of a campaign, as those see them who see its deadlines. */
public interface CampaignLadders {

    /** @throws org.shice.platform.error.NotFound when the campaign lies outside the actor's area */
    Setting get(CampaignId campaign);

    /**
     * Changes them for every step that is still to come, also of deadlines that run: their timers are set anew. Rungs that
     * were taken are not taken again; one whose new time has passed comes at once. Tasks of supervision stay as they are,
     * with whoever holds them.
     *
     * @param reason at most 300 characters
     * @throws org.shice.platform.error.AccessRefused for everybody who does not lead the campaign
     * @throws org.shice.platform.error.InvalidInput when the ladder has no rung, a number is out of its limits, a higher
     *     rung waits less long than a lower one, or the reason is missing or too long
     */
    void change(CampaignId campaign, LadderPlan ladder, String reason);

    /**
     * Rungs that would tell nobody, below the units that the actor looks after: nobody there holds a role of the rung. The
     * delay goes on to the next rung then. At most {@value #MOST_GAPS}.
     */
    List<Gap> gaps(CampaignId campaign);

    /** How many gaps are listed. */
    int MOST_GAPS = 200;

    /**
     * What holds for a campaign.
     *
     * @param standard what holds when nobody has changed it
     * @param changed whether somebody has
     * @param mayChange whether the actor may
     */
    record Setting(LadderPlan ladder, LadderPlan standard, boolean changed, boolean mayChange) {}

    /** A rung without a person. */
    record Gap(Audience audience, UnitId unit, String unitName) {}
}
