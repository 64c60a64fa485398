package org.shice.plan.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.plan.MilestoneId;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes plans. */
@RestController
@RequestMapping("/api/v1/plans/{campaign}")
@Tag(name = "plans")
class PlanEditController {

    private final Plans plans;
    private final PlanEditing editing;
    private final PlanWords words;

    PlanEditController(Plans plans, PlanEditing editing, PlanWords words) {
        this.plans = plans;
        this.editing = editing;
        this.words = words;
    }

    @PutMapping("/milestones/{milestone}/dates")
    @Operation(summary = "Move a milestone, with a reason")
    PlanResource move(
            @PathVariable UUID campaign,
            @PathVariable UUID milestone,
            @Valid @RequestBody PlanRequests.NewDates dates,
            Locale locale) {
        editing.move(ofPlan(campaign, milestone), dates.toDates(), dates.reason());
        return read(campaign, locale);
    }

    @PostMapping("/milestones/{milestone}/cancel")
    @Operation(summary = "Do without a milestone, with a reason")
    PlanResource cancel(
            @PathVariable UUID campaign,
            @PathVariable UUID milestone,
            @Valid @RequestBody PlanRequests.Why why,
            Locale locale) {
        editing.cancel(ofPlan(campaign, milestone), why.reason());
        return read(campaign, locale);
    }

    @PutMapping("/milestones/{milestone}/words")
    @Operation(summary = "Write the words of a line of the plan page; what is left out is the template's")
    PlanResource describe(
            @PathVariable UUID campaign,
            @PathVariable UUID milestone,
            @Valid @RequestBody PlanRequests.NewWords written,
            Locale locale) {
        editing.describe(ofPlan(campaign, milestone), written.toWords());
        return read(campaign, locale);
    }

    @PutMapping("/start")
    @Operation(summary = "Move the whole plan to another start, while it is a draft")
    PlanResource rebase(@PathVariable UUID campaign, @Valid @RequestBody PlanRequests.NewStart start, Locale locale) {
        editing.rebase(new CampaignId(campaign), start.startsOn(), start.reason());
        return read(campaign, locale);
    }

    @PutMapping("/choice")
    @Operation(summary = "Choose where the sources contradict each other; after the launch only what the register says")
    PlanResource choose(@PathVariable UUID campaign, @Valid @RequestBody PlanRequests.Chosen chosen, Locale locale) {
        editing.choose(new CampaignId(campaign), chosen.choice(), chosen.option(), chosen.reason());
        return read(campaign, locale);
    }

    /** The milestone of this plan and of no other. */
    private MilestoneId ofPlan(UUID campaign, UUID milestone) {
        return plans.get(new CampaignId(campaign))
                .milestone(new MilestoneId(milestone))
                .id();
    }

    private PlanResource read(UUID campaign, Locale locale) {
        return PlanResource.of(plans.get(new CampaignId(campaign)), words, locale);
    }
}
