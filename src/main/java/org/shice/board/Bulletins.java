package org.shice.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The figures of the report of a period (通报), for those who see the {@link Board}, in their own area. */
public interface Bulletins {

    /**
     * What happened in a period, and where the units stood at its end.
     *
     * @param from the first day
     * @param until the last day, today at the latest
     * @throws org.shice.platform.error.InvalidInput when the period ends before it begins, or after today
     * @throws org.shice.platform.error.NotFound when the actor does not see the campaign, or the unit is no part of it
     * @throws org.shice.platform.error.AccessRefused when the unit lies outside the actor's area
     */
    Bulletin bulletin(CampaignId campaign, @Nullable UnitId below, LocalDate from, LocalDate until);

    /**
     * A report. Its counts hold what is known of a past day: people to collect (as of now), people who had submitted and
     * records that were effective at the end, returns and the pace of the period, and milestones whose day had come.
     *
     * @param ranking the units in the order of their rank
     * @param late units with milestones that were overdue at the end of the period, the most first
     */
    record Bulletin(
            Area area, LocalDate from, LocalDate until, BoardCounts total, List<Ranked> ranking, List<LateUnit> late) {}

    /** A unit with its rank. */
    record Ranked(int rank, Line line) {}

    /**
     * A unit that was late at the end of the period.
     *
     * @param milestones what it had not met
     */
    record LateUnit(UnitId unitId, String unitName, List<Missed> milestones) {}

    /** A milestone that a unit had not met; {@code nameKey} is the text key of its name. */
    record Missed(String nameKey, LocalDate dueOn) {}
}
