package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;
import org.springframework.stereotype.Component;

/** The campaign of a demo world: in mid-course today, whatever day it is. Filling is over, so some people are late. */
@Component
class DemoCampaigns {

    private static final int A_YEAR = 12;

    private final Campaigns campaigns;
    private final CampaignJobs jobs;
    private final DemoCast cast;
    private final Clock clock;

    DemoCampaigns(Campaigns campaigns, CampaignJobs jobs, DemoCast cast, Clock clock) {
        this.campaigns = campaigns;
        this.jobs = jobs;
        this.cast = cast;
        this.clock = clock;
    }

    /** Creates and opens the campaign as its lead, and waits until everybody is enrolled. */
    CampaignId open(String lead, UnitId unit, String name, boolean contractWorkers) {
        var today = LocalDate.now(clock);
        var plan = new CampaignPlan(
                "%d年%s".formatted(today.getYear(), name),
                unit,
                new ScopeRule(true, A_YEAR, contractWorkers),
                today.minusDays(30),
                today.minusDays(2),
                today.plusDays(3),
                today.plusDays(8),
                today.plusDays(12),
                today.plusDays(21));
        return cast.as(lead, () -> {
            var id = campaigns.create(plan);
            campaigns.open(id);
            jobs.runAll(id);
            return id;
        });
    }
}
