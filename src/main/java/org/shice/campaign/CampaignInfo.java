package org.shice.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign with its progress of enrolment. */
public record CampaignInfo(
        CampaignId id,
        CampaignPlan plan,
        String unitName,
        String unitPath,
        CampaignState state,
        Enrolment enrolment,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    /**
     * How far the enrolment has come.
     *
     * @param running whether people are being enrolled just now
     * @param roster how many people the roster held when the run began
     * @param processed how many of them this run has looked at
     * @param inScope people in scope so far
     * @param enrolled cases started so far
     * @param excluded people out of scope so far
     */
    public record Enrolment(boolean running, int roster, int processed, int inScope, int enrolled, int excluded) {

        /** The share that is done, from 0 to 1. */
        public double share() {
            return roster == 0 ? 1 : Math.min(1, (double) processed / roster);
        }
    }
}
