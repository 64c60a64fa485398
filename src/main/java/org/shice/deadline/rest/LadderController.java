package org.shice.deadline.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Audience;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.CampaignLadders.Gap;
import org.shice.deadline.CampaignLadders.Setting;
import org.shice.deadline.LadderPlan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminders and the ladder of a campaign. */
@RestController
@RequestMapping("/api/v1/deadlines/ladders")
@Tag(name = "deadlines", description = "Deadlines of units (任务期限, 督办)")
class LadderController {

    private final CampaignLadders ladders;

    LadderController(CampaignLadders ladders) {
        this.ladders = ladders;
    }

    @GetMapping("/{campaign}")
    @Operation(summary = "Reminders and rungs of a campaign, and the standard")
    Setting get(@PathVariable UUID campaign) {
        return ladders.get(new CampaignId(campaign));
    }

    @PutMapping("/{campaign}")
    @Operation(summary = "Change them for every step still to come")
    Setting change(@PathVariable UUID campaign, @Valid @RequestBody Change change) {
        var id = new CampaignId(campaign);
        ladders.change(id, change.ladder(), change.reason());
        return ladders.get(id);
    }

    @GetMapping("/{campaign}/gaps")
    @Operation(summary = "Rungs that would tell nobody")
    Items<Gap> gaps(@PathVariable UUID campaign) {
        return new Items<>(ladders.gaps(new CampaignId(campaign)));
    }

    /** The whole new ladder and why. */
    record Change(
            @NotNull List<@NotNull Integer> reminderDays,
            @NotNull List<@NotNull @Valid Rung> rungs,
            @NotBlank String reason) {

        LadderPlan ladder() {
            return new LadderPlan(
                    reminderDays,
                    rungs.stream()
                            .map(rung -> new LadderPlan.Rung(rung.audience(), rung.waitingDays()))
                            .toList());
        }
    }

    /** A rung as asked for. */
    record Rung(@NotNull Audience audience, int waitingDays) {}

    /** A list that is complete. */
    record Items<T>(List<T> items) {}
}
