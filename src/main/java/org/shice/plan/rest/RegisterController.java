package org.shice.plan.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.plan.ChoiceChange;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanPoint;
import org.shice.plan.Plans;
import org.shice.platform.i18n.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of the contradictions of the sources (domain.md 4.7). */
@RestController
@RequestMapping("/api/v1/plans/{campaign}/contradictions")
@Tag(name = "plans")
class RegisterController {

    private final Plans plans;
    private final ChoiceRegister register;
    private final Texts texts;

    RegisterController(Plans plans, ChoiceRegister register, Texts texts) {
        this.plans = plans;
        this.register = register;
        this.texts = texts;
    }

    @GetMapping
    @Operation(
            summary =
                    "Where the sources contradict each other: their wording, what holds, and whether it can be chosen")
    List<Point> points(@PathVariable UUID campaign, Locale locale) {
        var plan = plans.get(new CampaignId(campaign));
        return register.points(plan.template().key()).stream()
                .map(point -> point(plan, point, locale))
                .toList();
    }

    @GetMapping("/changes")
    @Operation(summary = "What was chosen anew, newest first")
    List<ChoiceChange> changes(@PathVariable UUID campaign) {
        return register.changes(new CampaignId(campaign));
    }

    private Point point(Plan plan, PlanPoint point, Locale locale) {
        var choice = point.choice();
        return new Point(
                point.id(),
                point.standing(),
                texts.get(locale, point.titleKey()),
                texts.get(locale, point.textKey()),
                IntStream.rangeClosed(1, point.quotes().size())
                        .mapToObj(number -> texts.get(Texts.CHINESE, point.quoteKey(number)))
                        .toList(),
                choice,
                choice == null ? List.of() : choice.options(),
                choice == null ? null : choice.defaultFor(plan.template().key()),
                choice == null ? null : plan.choices().get(choice),
                choice != null && plan.isOpen(choice));
    }

    /**
     * A point.
     *
     * @param quotes in the words of the source
     * @param open whether whoever leads the campaign may still choose
     */
    record Point(
            String id,
            PlanPoint.Standing standing,
            String title,
            String text,
            List<String> quotes,
            @Nullable PlanChoice choice,
            List<String> options,
            @Nullable String standard,
            @Nullable String chosen,
            boolean open) {}
}
