package org.shice.plan;

import java.time.Clock;
import java.util.Map;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a plan whose milestones are all closed. Called by the process, not by people. */
@Service
public class PlanEnd {

    private final StoredPlans plans;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEnd(StoredPlans plans, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** May be repeated. */
    @Transactional
    public void fulfilled(CampaignId campaign) {
        var plan = plans.findForChange(campaign.value()).orElseThrow(() -> new NotFound("plan"));
        if (plan.state() == PlanState.LAUNCHED) {
            plan.fulfil(clock.instant());
            audit.record(AuditEvent.of("plan", campaign, "PLAN_FULFILLED").with(Map.of()));
        }
    }
}
