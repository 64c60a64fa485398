package org.shice.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.platform.page.KeysetPage;
import org.shice.review.CaseInfo;
import org.shice.review.Stage;

/** The figures of a campaign, for managers, leads and reviewers in their own area (domain.md 4.8). */
public interface CampaignProgress {

    /**
     * Counts per unit and stage below a unit. Every number equals a query over the cases.
     *
     * @param below the unit to look into, or null for all of the actor's area
     */
    Counts counts(CampaignId id, @Nullable UnitId below);

    /** The newest open campaign that concerns the actor's area, with one line of totals; empty when none is open. */
    Optional<Overview> overview();

    /** The cases behind a number. */
    KeysetPage<CaseLine> cases(CampaignId id, CaseQuery query, @Nullable String cursor, int limit);

    /** How many cases that list holds. */
    int countCases(CampaignId id, CaseQuery query);

    /**
     * A table of counts.
     *
     * @param trail the units from the actor's area down to the unit shown; empty when several areas are shown
     */
    record Counts(List<UnitInfo> trail, List<UnitCounts> lines, UnitCounts total) {}

    /** A campaign in one line, and how many more are open. */
    record Overview(CampaignId id, String name, UnitCounts total, int others) {}

    /**
     * A line: a unit with everything below it.
     *
     * @param unitId null in the line of totals
     * @param overdue open cases whose stage is past its due day
     * @param total cases, those that left included
     * @param excluded people on the roster who are out of scope
     * @param expandable whether units with people stand below it
     */
    record UnitCounts(
            @Nullable UnitId unitId,
            String unitName,
            Map<Stage, Integer> byStage,
            int overdue,
            int total,
            int excluded,
            boolean expandable) {

        public int of(Stage stage) {
            return byStage.getOrDefault(stage, 0);
        }

        /** The share of effective records among those that did not leave, from 0 to 1. */
        public double done() {
            var collected = total - of(Stage.LEFT);
            return collected == 0 ? 0 : (double) of(Stage.EFFECTIVE) / collected;
        }
    }

    /** Which cases: below a unit or everywhere, in one of the stages or in any when there is none, overdue only or all. */
    record CaseQuery(@Nullable UnitId below, Set<Stage> stages, boolean overdueOnly) {}

    /** A case with the name of its person and unit. */
    record CaseLine(CaseInfo collectionCase, String name, String unitName, boolean overdue) {}
}
