package org.shice.campaign.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Creates, opens and closes campaigns. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns", description = "Campaigns (信息采集)")
class CampaignController {

    private final Campaigns campaigns;

    CampaignController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @PostMapping
    @Operation(summary = "Create a campaign as a draft")
    ResponseEntity<CampaignResource> create(@Valid @RequestBody NewCampaign plan) {
        var id = campaigns.create(plan.toPlan());
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + id)).body(read(id));
    }

    @GetMapping
    @Operation(summary = "The campaigns of the caller's area, newest first")
    Items<CampaignResource> list() {
        return new Items<>(
                campaigns.visible().stream().map(CampaignResource::of).toList());
    }

    @GetMapping("/{campaign}")
    @Operation(summary = "A campaign with the progress of its enrolment")
    CampaignResource get(@PathVariable UUID campaign) {
        return read(new CampaignId(campaign));
    }

    @PostMapping("/{campaign}/open")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Open a campaign once; people are enrolled in the background")
    CampaignResource open(@PathVariable UUID campaign) {
        campaigns.open(new CampaignId(campaign));
        return get(campaign);
    }

    @PostMapping("/{campaign}/late-joiners")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Enrol people who came onto the roster, or into scope, after the opening")
    CampaignResource enrolLateJoiners(@PathVariable UUID campaign) {
        campaigns.enrolLateJoiners(new CampaignId(campaign));
        return get(campaign);
    }

    @PostMapping("/{campaign}/close")
    @Operation(summary = "Close a campaign: nobody is enrolled any more")
    CampaignResource close(@PathVariable UUID campaign) {
        campaigns.close(new CampaignId(campaign));
        return get(campaign);
    }

    private CampaignResource read(CampaignId id) {
        return CampaignResource.of(campaigns.get(id));
    }

    /** A list that is complete. */
    record Items<T>(List<T> items) {}
}
