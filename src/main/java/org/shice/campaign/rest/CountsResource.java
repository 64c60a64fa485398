package org.shice.campaign.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignProgress.Counts;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.review.Stage;

/** Counts as the API shows them. */
record CountsResource(List<Line> lines, Line total) {

    static CountsResource of(Counts counts) {
        return new CountsResource(counts.lines().stream().map(Line::of).toList(), Line.of(counts.total()));
    }

    /** A unit with everything below it; the total has no unit. */
    record Line(
            @Nullable UUID unitId, String unitName, Map<Stage, Integer> byStage, int overdue, int total, int excluded) {

        static Line of(UnitCounts counts) {
            var unit = counts.unitId();
            return new Line(
                    unit == null ? null : unit.value(),
                    counts.unitName(),
                    counts.byStage(),
                    counts.overdue(),
                    counts.total(),
                    counts.excluded());
        }
    }
}
