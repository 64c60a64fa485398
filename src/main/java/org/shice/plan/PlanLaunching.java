package org.shice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The readiness check, the launch and the end of a plan; only for those who lead its campaign. */
public interface PlanLaunching {

    /** What should be mended before the launch, grave findings first; the plan may be launched with warnings. */
    Report readiness(CampaignId campaign);

    /** What a readiness check found, with the plan it looked at. */
    record Report(String planName, PlanState state, List<Finding> findings) {}

    /**
     * Hands the dates to the engine.
     *
     * @throws PlanNotInState unless the plan is a draft
     * @throws PlanNotReady while a grave finding remains
     */
    void launch(CampaignId campaign);

    /** Ends the plan before all its milestones are done. @throws PlanNotInState unless it is launched */
    void close(CampaignId campaign, String reason);

    /**
     * A finding.
     *
     * @param unit where to mend it, or null when it lies in the plan itself
     * @param milestone which line of the plan it concerns, or null
     */
    record Finding(Kind kind, @Nullable UnitId unit, @Nullable String unitName, @Nullable Milestone milestone) {}

    /** What can be wrong. */
    enum Kind {
        /** A milestone for which no unit answers; it would be done at once. */
        NOBODY_RESPONSIBLE(true),
        /** A milestone ends before it starts, or the stages are out of order. */
        DATES_OUT_OF_ORDER(true),
        /** Training begins before the accounts are issued (C-10). */
        TRAINING_BEFORE_ACCOUNTS(false),
        NO_BUSINESS_LEAD(false),
        NO_INFORMATION_ADMIN(false),
        NO_STAFF(false),
        /** The holidays of the year are not announced yet; due dates may fall on one. */
        CALENDAR_UNKNOWN(false),
        /** The whole milestone lies in the past (C-09). */
        OVER_ALREADY(false);

        private final boolean grave;

        Kind(boolean grave) {
            this.grave = grave;
        }

        /** Whether the plan cannot be launched with it. */
        public boolean isGrave() {
            return grave;
        }
    }
}
