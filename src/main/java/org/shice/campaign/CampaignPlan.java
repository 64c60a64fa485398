package org.shice.campaign;

import java.time.LocalDate;
import org.shice.organization.UnitId;
import org.shice.platform.time.TimeSettings;
import org.shice.review.StageDueDates;

/**
 * A campaign to create: one due day per stage, each ending at 23:59:59 Asia/Shanghai (C-07).
 *
 * @param unit the unit whose subtree is collected
 */
public record CampaignPlan(
        String name,
        UnitId unit,
        ScopeRule scope,
        LocalDate startsOn,
        LocalDate fillDueOn,
        LocalDate unitDueOn,
        LocalDate sectionDueOn,
        LocalDate districtDueOn,
        LocalDate confirmDueOn) {

    /** The moments at which the stages are due. */
    public StageDueDates dueDates() {
        return new StageDueDates(
                TimeSettings.endOf(fillDueOn),
                TimeSettings.endOf(unitDueOn),
                TimeSettings.endOf(sectionDueOn),
                TimeSettings.endOf(districtDueOn),
                TimeSettings.endOf(confirmDueOn));
    }
}
