package org.shice.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordId;
import org.shice.review.Stage;

/**
 * The board of a campaign (看板), for managers, leads, reviewers and information administrators in their own area. Every
 * number equals a query over the data (ADR 0018).
 */
public interface Board {

    /**
     * The numbers by unit, district or type of school.
     *
     * @param below the unit to look into, or null for all of the actor's area
     * @throws org.shice.platform.error.NotFound when the actor does not see the campaign, or the unit is no part of it
     * @throws org.shice.platform.error.AccessRefused when the unit lies outside the actor's area
     */
    Figures figures(CampaignId campaign, @Nullable UnitId below, Grouping grouping);

    /** The people behind a number, in the order of their cases. */
    KeysetPage<Person> people(CampaignId campaign, Selection selection, @Nullable String cursor, int limit);

    /** How many people that list holds. */
    int countPeople(CampaignId campaign, Selection selection);

    /**
     * A table of numbers.
     *
     * @param districts how many districts audit the units in it
     */
    record Figures(Area area, Grouping grouping, List<Line> lines, BoardCounts total, int districts) {

        /** Whether grouping by districts says something. */
        public boolean grouped() {
            return districts > 1;
        }

        /** The numbers that can be other than 0 here: without a district none can have passed its audit. */
        public List<BoardFigure> shown() {
            return Arrays.stream(BoardFigure.values())
                    .filter(figure -> districts > 0 || figure != BoardFigure.DISTRICT_PASSED)
                    .toList();
        }
    }

    /**
     * A line of the table.
     *
     * @param unitName empty in a line that is no unit
     * @param schoolType of a line that stands for a type of school
     * @param expandable whether units with people stand below it
     */
    record Line(
            @Nullable UnitId unitId,
            String unitName,
            @Nullable SchoolType schoolType,
            boolean expandable,
            BoardCounts counts) {}

    /**
     * Which people: counted by a number, below a unit, of a type of school, or of units that no district looks after.
     * Null means all.
     */
    record Selection(
            BoardFigure figure, @Nullable UnitId below, @Nullable SchoolType schoolType, boolean withoutDistrict) {

        /** Whether who is meant depends on where districts are. */
        boolean asksForDistricts() {
            return withoutDistrict || figure == BoardFigure.DISTRICT_PASSED;
        }
    }

    /**
     * A person behind a number.
     *
     * @param since when the record came to its stage
     * @param dueAt when the stage is due; null when the record is effective
     */
    record Person(
            UUID caseId,
            RecordId recordId,
            String name,
            String unitName,
            Stage stage,
            Instant since,
            @Nullable Instant dueAt,
            int returnedTimes) {}
}
