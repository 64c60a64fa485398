package org.shice.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shice.calendar.DueDay;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

/**
 * Plans of campaigns (工作方案), created from a template by the business lead or system administrator of the unit and seen
 * by whoever sees the campaign.
 *
 * @see PlanEditing
 * @see PlanLaunching
 */
public interface Plans {

    /** The templates for a kind of unit. */
    List<PlanTemplate> templates(UnitKind kind);

    /**
     * The lines of a template with the dates they would have, without storing anything.
     *
     * @throws org.shice.platform.error.NotFound when there is no such template
     */
    List<Preview> preview(NewPlan plan);

    /**
     * Creates a campaign as a draft, with its plan.
     *
     * @throws org.shice.platform.error.InvalidInput when the name is wrong or the template does not fit the unit
     */
    CampaignId create(NewPlan plan);

    /** @throws org.shice.platform.error.NotFound when the campaign has no plan or lies outside the actor's area */
    Plan get(CampaignId campaign);

    /** The plan of a campaign the actor sees; empty when it was created without a template. */
    Optional<Plan> find(CampaignId campaign);

    /** Every change of a date, newest first. */
    List<PlanChange> changes(CampaignId campaign);

    /** The plans of the campaigns the actor sees, newest first. */
    List<Row> visible();

    /** Whether the actor may change the plan. */
    boolean mayLead(Plan plan);

    /** The units for which the actor may create a campaign from a template. */
    List<UnitInfo> places();

    /** A plan in a list. */
    record Row(CampaignInfo campaign, PlanState state, LocalDate startsOn) {}

    /** A line of a template with its dates. */
    record Preview(PlanTemplate.Line line, LocalDate startsOn, DueDay due, boolean leftOut) {}
}
