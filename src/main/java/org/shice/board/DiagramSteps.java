package org.shice.board;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramFigures.Tasks;
import org.shice.board.Diagrams.Spent;
import org.shice.board.Diagrams.Step;
import org.shice.board.EnginePlaces.Count;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.Plan;
import org.shice.plan.PlanElements;
import org.shice.review.CaseFigures;
import org.shice.review.CaseFigures.StageCount;
import org.shice.review.ReviewState;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/**
 * The figures of the steps of each process. Where the product keeps what an instance stands for in its own tables the
 * figures come from there, so that 100,000 people cost no walk through the engine.
 */
@Component
class DiagramSteps {

    static final String FILL = "UserTask_FillRecord";
    static final String REVIEW = "CallActivity_ProfileReview";
    static final String SECTION_REVIEW = "SubProcess_SectionReview";
    static final String SECTIONS = "UserTask_ReviewSections";

    private static final Set<Stage> WITH_TEACHER = Set.of(Stage.FILL, Stage.RETURNED);
    private static final Set<Stage> UNDER_REVIEW = Set.of(Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM);

    private final EnginePlaces engine;
    private final DiagramFigures figures;
    private final MilestoneFigures milestones;
    private final CaseFigures cases;
    private final Clock clock;

    DiagramSteps(
            EnginePlaces engine, DiagramFigures figures, MilestoneFigures milestones, CaseFigures cases, Clock clock) {
        this.engine = engine;
        this.figures = figures;
        this.milestones = milestones;
        this.cases = cases;
        this.clock = clock;
    }

    /** A call stands for the units of its milestone; everything else is the one instance of the plan. */
    List<Step> ofPlan(DiagramKind kind, ProcessModel model, Area area, Plan plan) {
        var counts = engine.ofCampaign(kind, id(area));
        var units = milestones.of(id(area), area.paths());
        var spent = new HashMap<String, Spent>();
        var behind = new HashMap<String, MilestoneId>();
        for (var milestone : plan.milestones()) {
            var element = PlanElements.call(milestone.key());
            behind.put(element, milestone.id());
            behind.put(PlanElements.timer(milestone.key()), milestone.id());
            count(counts, spent, element, milestone, units);
        }
        return model.nodes().stream()
                .map(node -> {
                    var count = counts.getOrDefault(node.id(), Count.NONE);
                    return new Step(
                            node.id(),
                            node.kind(),
                            count.now(),
                            count.late(),
                            spent.get(node.id()),
                            behind.get(node.id()));
                })
                .toList();
    }

    List<Step> ofMilestones(ProcessModel model, Area area) {
        var ended = figures.watches(id(area), area.paths(), isWhole(area));
        var counts = engine.ofMilestones(id(area), area.paths(), isWhole(area));
        counts.put("EndEvent_MilestoneDone", new Count(ended.done(), 0));
        counts.put("EndEvent_MilestoneCancelled", new Count(ended.cancelled(), 0));
        return steps(model, counts, spent("Event_AllUnitsDone", ended.spent()));
    }

    List<Step> ofDeadlines(ProcessModel model, Area area) {
        var ended = figures.deadlines(id(area), area.paths());
        var counts = engine.ofDeadlines(id(area), area.paths());
        counts.put("EndEvent_MilestoneMet", new Count(ended.done(), 0));
        counts.put("EndEvent_DeadlineCancelled", new Count(ended.cancelled(), 0));
        var spent = spent("SubProcess_WatchDeadline", ended.spent());
        tasks(DiagramKind.DEADLINE, area).forEach((element, tasks) -> spent.putAll(spent(element, tasks.spent())));
        return steps(model, counts, spent);
    }

    List<Step> ofCampaign(ProcessModel model, Area area) {
        return steps(model, engine.ofCampaign(DiagramKind.CAMPAIGN, id(area)), Map.of());
    }

    List<Step> ofCollection(ProcessModel model, Area area) {
        var all = cases.counts(id(area), area.paths(), clock.instant());
        var counts = Map.of(
                FILL,
                sum(all, WITH_TEACHER),
                REVIEW,
                sum(all, UNDER_REVIEW),
                "EndEvent_RecordEffective",
                sum(all, Set.of(Stage.EFFECTIVE)),
                "EndEvent_CollectionLeft",
                sum(all, Set.of(Stage.LEFT)));
        var filling = tasks(DiagramKind.COLLECTION, area).getOrDefault(FILL, Tasks.NONE);
        return steps(model, counts, spent(FILL, filling.spent()));
    }

    List<Step> ofReviews(ProcessModel model, Area area) {
        var counts = new HashMap<String, Count>();
        var spent = new HashMap<String, Spent>();
        tasks(DiagramKind.REVIEW, area).forEach((element, tasks) -> {
            counts.put(element, tasks.open());
            spent.putAll(spent(element, tasks.spent()));
        });
        counts.put(SECTION_REVIEW, counts.getOrDefault(SECTIONS, Count.NONE));
        var reviews = figures.reviews(id(area), area.paths());
        counts.put("EndEvent_Approved", ended(reviews, ReviewState.APPROVED));
        counts.put("EndEvent_ReturnedToTeacher", ended(reviews, ReviewState.RETURNED));
        counts.put("EndEvent_Withdrawn", ended(reviews, ReviewState.WITHDRAWN));
        return steps(model, counts, spent);
    }

    private Map<String, Tasks> tasks(DiagramKind kind, Area area) {
        return figures.tasks(kind, id(area), area.paths(), clock.instant());
    }

    private static void count(
            Map<String, Count> counts,
            Map<String, Spent> spent,
            String element,
            Milestone milestone,
            Map<MilestoneId, MilestoneFigures.Units> all) {
        var units = all.get(milestone.id());
        counts.put(element, units == null ? Count.NONE : new Count(units.open(), units.late()));
        if (units != null && units.spent() != null) {
            spent.put(element, units.spent());
        }
    }

    private static List<Step> steps(ProcessModel model, Map<String, Count> counts, Map<String, Spent> spent) {
        return model.nodes().stream()
                .map(node -> {
                    var count = counts.getOrDefault(node.id(), Count.NONE);
                    return new Step(node.id(), node.kind(), count.now(), count.late(), spent.get(node.id()), null);
                })
                .toList();
    }

    private static Map<String, Spent> spent(String element, @Nullable Spent spent) {
        var one = new HashMap<String, Spent>();
        if (spent != null) {
            one.put(element, spent);
        }
        return one;
    }

    private static Count sum(List<StageCount> all, Set<Stage> stages) {
        var chosen = all.stream().filter(one -> stages.contains(one.stage())).toList();
        return new Count(
                chosen.stream().mapToInt(StageCount::cases).sum(),
                chosen.stream().mapToInt(StageCount::overdue).sum());
    }

    private static Count ended(Map<ReviewState, Integer> reviews, ReviewState state) {
        return new Count(reviews.getOrDefault(state, 0), 0);
    }

    private static boolean isWhole(Area area) {
        return area.paths().contains(area.campaign().unitPath());
    }

    private static UUID id(Area area) {
        return area.campaign().id().value();
    }
}
