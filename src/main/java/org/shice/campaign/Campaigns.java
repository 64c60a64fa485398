package org.shice.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.review.Stage;

/** Campaigns: created, opened, followed and closed by the business lead or system administrator of the unit. */
public interface Campaigns {

    CampaignId create(CampaignPlan plan);

    /** Opens once; cases start in chunks in the background, resumable after a crash. */
    void open(CampaignId id);

    /** Enrols people who came onto the roster after the opening. */
    void enrolLateJoiners(CampaignId id);

    /** Closes: no new cases; open ones go on or are ended one by one. */
    void close(CampaignId id);

    CampaignInfo get(CampaignId id);

    List<CampaignInfo> visible();

    /** Why a person is in or out of scope. */
    ScopeVerdict scopeOf(CampaignId id, RecordId record);

    /** Counts per unit and stage below a unit; every number equals a query over the cases. */
    List<UnitCounts> counts(CampaignId id, @Nullable UnitId below);

    /** A verdict with its reason. */
    record ScopeVerdict(boolean inScope, Reason reason) {}

    /** Reasons of the scope rule. */
    enum Reason {
        TENURED,
        CONTRACT_LONG_ENOUGH,
        CONTRACT_TOO_SHORT,
        CONTRACT_UNKNOWN,
        CONTRACT_WORKER,
        RETIRED_OR_LEFT,
        EXTERNAL_TEACHER
    }

    /** A line of the manager's page. */
    record UnitCounts(UnitId unitId, String unitName, Map<Stage, Integer> byStage, int overdue, int total) {}
}
