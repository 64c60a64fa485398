package org.shice.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.shice.account.Access;
import org.shice.organization.Units;
import org.shice.profile.RosterFigures;
import org.shice.review.StageSchedule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CampaignService implements Campaigns {

    private final StoredCampaigns campaigns;
    private final CampaignWorkflow workflow;
    private final CampaignRights rights;
    private final CampaignNews news;
    private final Access access;
    private final Units units;
    private final RosterFigures roster;
    private final PageNames names;
    private final StageSchedule cases;
    private final Clock clock;

    CampaignService(
            StoredCampaigns campaigns,
            CampaignWorkflow workflow,
            CampaignRights rights,
            CampaignNews news,
            Access access,
            Units units,
            RosterFigures roster,
            PageNames names,
            StageSchedule cases,
            Clock clock) {
        this.campaigns = campaigns;
        this.workflow = workflow;
        this.rights = rights;
        this.news = news;
        this.access = access;
        this.units = units;
        this.roster = roster;
        this.names = names;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CampaignId create(CampaignPlan plan) {
        var unit = units.get(plan.unit());
        access.require(unit.path(), CampaignRights.LEADS);
        PlanCheck.require(plan, unit);
        var creator = access.actor().id().value();
        var campaign = campaigns.save(new Campaign(CampaignId.random(), plan, unit, creator, clock.instant()));
        news.decided(campaign, "CAMPAIGN_CREATED", null, Map.of());
        return campaign.id();
    }

    @Override
    @Transactional
    public void change(CampaignId id, CampaignPlan plan) {
        var campaign = rights.led(id);
        PlanCheck.require(plan, units.get(plan.unit()));
        campaign.change(plan);
        var tasks = cases.reschedule(id.value(), plan.dueDates());
        news.decided(
                campaign,
                "CAMPAIGN_CHANGED",
                null,
                Map.of("confirmDueOn", plan.confirmDueOn().toString(), "tasks", Integer.toString(tasks)));
    }

    @Override
    @Transactional
    public void open(CampaignId id) {
        var campaign = rights.led(id);
        var people = roster.people(campaign.unitPath());
        campaign.open(people, clock.instant());
        campaigns.flush();
        workflow.start(id);
        news.decided(campaign, "CAMPAIGN_OPENED", null, Map.of("roster", String.valueOf(people)));
    }

    @Override
    @Transactional
    public void enrolLateJoiners(CampaignId id) {
        var campaign = rights.led(id);
        var people = roster.people(campaign.unitPath());
        campaign.enrolLateJoiners(people);
        campaigns.flush();
        workflow.rosterChanged(id);
        news.decided(campaign, "CAMPAIGN_LATE_JOINERS", null, Map.of("roster", String.valueOf(people)));
    }

    @Override
    @Transactional
    public void close(CampaignId id) {
        var campaign = rights.led(id);
        campaign.close(clock.instant());
        campaigns.flush();
        workflow.closed(id);
        news.decided(campaign, "CAMPAIGN_CLOSED", null, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public CampaignInfo get(CampaignId id) {
        var campaign = rights.visible(id);
        return campaign.toInfo(units.get(campaign.plan().unit()).name());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CampaignInfo> visible() {
        var seen = campaigns.findAllByOrderByCreatedAtDesc().stream()
                .filter(rights::sees)
                .toList();
        var named = names.of(
                List.of(), seen.stream().map(c -> c.plan().unit()).distinct().toList());
        return seen.stream().map(c -> c.toInfo(named.place(c.plan().unit()))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean exist() {
        return campaigns.count() > 0;
    }

    @Override
    public boolean mayLead(CampaignInfo campaign) {
        return access.allows(campaign.unitPath(), CampaignRights.LEADS);
    }
}
