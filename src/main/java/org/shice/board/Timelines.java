package org.shice.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.plan.PlanChange;

/** The milestones of a plan on one line of time (时间轴), for whoever sees the plan; units are counted in the own area. */
public interface Timelines {

    /**
     * At most ten statements, whatever the number of units.
     *
     * @throws org.shice.platform.error.NotFound when the campaign lies outside the actor's area or has no plan
     */
    Timeline get(CampaignId campaign);

    /**
     * The same for a campaign that may have no plan.
     *
     * @throws org.shice.platform.error.NotFound when the campaign lies outside the actor's area
     */
    Optional<Timeline> find(CampaignId campaign);

    /**
     * A timeline.
     *
     * @param today in the zone of the plan
     * @param from the first day shown, a Monday
     * @param until the last day shown, a Sunday
     * @param freeDays the days of it on which people do not work, by the work calendar
     */
    record Timeline(
            Plan plan, LocalDate today, LocalDate from, LocalDate until, Set<LocalDate> freeDays, List<Line> lines) {}

    /**
     * A milestone.
     *
     * @param units units in the reader's area that have to do it; 0 before it is opened
     * @param met of them done
     * @param late of them past their day
     * @param changes what happened to its dates, newest first
     */
    record Line(Milestone milestone, LineState state, int units, int met, int late, List<PlanChange> changes) {

        /** The share of units that are done, from 0 to 1; null before it is opened. */
        public @Nullable Double share() {
            return units == 0 ? null : (double) met / units;
        }
    }

    /** Where a milestone stands on the timeline. */
    enum LineState {
        /** 未开始 */
        PLANNED,
        /** 进行中 */
        OPEN,
        /** 有超期: open, and a unit of the reader's area is late. */
        LATE,
        /** 已完成 */
        DONE,
        /** 已取消 */
        CANCELLED
    }
}
