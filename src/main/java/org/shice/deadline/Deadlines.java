package org.shice.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.plan.Milestones.Guidance;
import org.shice.platform.page.KeysetPage;

/** The deadlines of units, as those see them who look after a unit or an area. */
public interface Deadlines {

    /**
     * One page, what ends first on top.
     *
     * @param cursor from the page before, or null for the first
     * @throws org.shice.platform.error.AccessRefused when the filter's unit lies outside the actor's area
     */
    KeysetPage<DeadlineInfo> page(Filter filter, @Nullable String cursor, int limit);

    int count(Filter filter);

    /** How many of the filter's deadlines stand where; the filter's states do not count. One statement. */
    Map<DeadlineState, Integer> counts(Filter filter);

    /** @throws org.shice.platform.error.NotFound when it lies outside the actor's area */
    DeadlineInfo get(DeadlineId id);

    /** What happened to it, newest first. */
    List<DeadlineEvent> history(DeadlineId id);

    /** What the actor may do with it now. */
    Set<Act> acts(DeadlineId id);

    /** What whoever says that it is done relies on: who keeps the letters, how many members the group has named. */
    Guidance guidance(DeadlineId id);

    /** What can be done with a deadline. */
    enum Act {
        ATTEST,
        URGE,
        EXTEND,
        INSPECT,
        NOTE,
        CANCEL,
        REOPEN
    }

    /**
     * Which deadlines.
     *
     * @param below a unit and all below it, or null for the actor's whole area
     * @param states empty for all
     * @param endsBefore only those that end before this moment, or null
     * @param step only those that stand at this element of their process now, or null
     */
    record Filter(
            @Nullable UUID campaignId,
            @Nullable UUID milestoneId,
            @Nullable UnitId below,
            Set<DeadlineState> states,
            @Nullable Instant endsBefore,
            @Nullable String step) {

        public static final Filter ALL = new Filter(null, null, null, Set.of(), null, null);

        public Filter {
            states = Set.copyOf(states);
        }

        public Filter in(Set<DeadlineState> wanted) {
            return new Filter(campaignId, milestoneId, below, wanted, endsBefore, step);
        }

        public Filter before(@Nullable Instant moment) {
            return new Filter(campaignId, milestoneId, below, states, moment, step);
        }

        public Filter of(@Nullable UUID campaign, @Nullable UUID milestone) {
            return new Filter(campaign, milestone, below, states, endsBefore, step);
        }

        public Filter at(@Nullable String element) {
            return new Filter(campaignId, milestoneId, below, states, endsBefore, element);
        }

        public Filter below(@Nullable UnitId unit) {
            return new Filter(campaignId, milestoneId, unit, states, endsBefore, step);
        }
    }
}
