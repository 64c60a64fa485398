package org.shice.campaign;

import java.time.LocalDate;
import org.shice.organization.UnitId;

/** A campaign to create: one due day per stage, each ending at 23:59:59 Asia/Shanghai. */
public record CampaignPlan(
        String name,
        UnitId unit,
        ScopeRule scope,
        LocalDate startsOn,
        LocalDate fillDueOn,
        LocalDate unitDueOn,
        LocalDate sectionDueOn,
        LocalDate districtDueOn,
        LocalDate confirmDueOn) {}
