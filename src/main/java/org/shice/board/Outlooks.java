package org.shice.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/**
 * Who is ahead, who will be late, and how the campaign goes day by day; for those who see the {@link Board}, in their own
 * area. How ranks, forecasts and the planned line come about: ADR 0018.
 */
public interface Outlooks {

    /**
     * The ranking of units with the forecast and the risks of each.
     *
     * @param below the unit to look into, or null for all of the actor's area
     * @throws org.shice.platform.error.NotFound when the actor does not see the campaign, or the unit is no part of it
     * @throws org.shice.platform.error.AccessRefused when the unit lies outside the actor's area
     */
    Outlook outlook(CampaignId campaign, @Nullable UnitId below, Grouping grouping);

    /** What came in day by day, beside the plan. */
    Trend trend(CampaignId campaign, @Nullable UnitId below);

    /**
     * Units in the order of their rank.
     *
     * @param submissionDue the last day of the teachers
     * @param effectiveDue the last day of the confirmation
     * @param workdays how many workdays the pace was taken from
     * @param grouped whether districts can be compared
     */
    record Outlook(
            Area area,
            List<UnitOutlook> units,
            LocalDate submissionDue,
            LocalDate effectiveDue,
            int workdays,
            boolean grouped) {

        /** Those at risk, the worst first. */
        public List<UnitOutlook> atRisk() {
            return units.stream()
                    .filter(unit -> !unit.risks().isEmpty())
                    .sorted(Comparator.comparing(UnitOutlook::risks, Risk.WORST_FIRST)
                            .thenComparing(unit -> unit.line().unitName()))
                    .toList();
        }
    }

    /**
     * A unit in the ranking.
     *
     * @param submission when the last record is out of the teachers' hands
     * @param effective when the last record is effective
     * @param risks the worst first; empty when nothing speaks against the due days
     */
    record UnitOutlook(int rank, Line line, Forecast submission, Forecast effective, List<Risk> risks) {}

    /**
     * The days of a campaign.
     *
     * @param expected people to collect now, where the planned lines end
     * @param days the newest last; only days on which something happened
     * @param burnUp a point for each day from the start to the last due day, or to today when that is later
     * @param audited whether a district audits some of the units
     */
    record Trend(Area area, int expected, List<Day> days, List<BurnUp.Point> burnUp, boolean audited) {}

    /**
     * What happened on a day.
     *
     * @param first people who submitted for the first time
     * @param submitted submissions, repeated ones included
     * @param verified approvals of units (初审)
     * @param districtPassed approvals of districts
     * @param effective records that became effective
     * @param returned returns to teachers or to a level before
     */
    record Day(
            LocalDate day, int first, int submitted, int verified, int districtPassed, int effective, int returned) {}
}
