package org.shice.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.plan.Plan;
import org.shice.plan.Plans;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DiagramService implements Diagrams {

    private final CampaignAreas areas;
    private final Plans plans;
    private final ProcessModels models;
    private final DiagramSteps steps;
    private final Clock clock;

    DiagramService(CampaignAreas areas, Plans plans, ProcessModels models, DiagramSteps steps, Clock clock) {
        this.areas = areas;
        this.plans = plans;
        this.models = models;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Diagram get(CampaignId id, @Nullable DiagramKind wanted) {
        var area = areas.area(id, null);
        var plan = plans.find(id);
        var kinds = kinds(plan);
        var kind = wanted == null ? kinds.get(0) : wanted;
        if (!kinds.contains(kind)) {
            throw new NotFound("process");
        }
        var model = models.latest(kind.process());
        var at = clock.instant();
        return new Diagram(area.campaign(), kind, kinds, model, steps(kind, model, area, plan), at);
    }

    private static List<DiagramKind> kinds(Optional<Plan> plan) {
        return Stream.of(DiagramKind.values())
                .filter(kind -> kind.isPlan()
                        ? plan.filter(p -> p.template().process().equals(kind.process()))
                                .isPresent()
                        : plan.isPresent() || !kind.needsPlan())
                .toList();
    }

    private List<Step> steps(DiagramKind kind, ProcessModel model, Area area, Optional<Plan> plan) {
        return switch (kind) {
            case CITY_PLAN, UNIVERSITY_PLAN -> steps.ofPlan(kind, model, area, plan.orElseThrow());
            case MILESTONE -> steps.ofMilestones(model, area);
            case DEADLINE -> steps.ofDeadlines(model, area);
            case CAMPAIGN -> steps.ofCampaign(model, area);
            case COLLECTION -> steps.ofCollection(model, area);
            case REVIEW -> steps.ofReviews(model, area);
        };
    }
}
