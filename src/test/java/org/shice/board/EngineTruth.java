package org.shice.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.context.ApplicationContext;

/** Where instances stand, asked one by one through the engine's API: what the figures of a picture have to equal. */
final class EngineTruth {

    /** Ends of parts, after which the process goes on. */
    private static final Set<String> INNER_ENDS =
            Set.of("EndEvent_SectionsReviewed", "EndEvent_CaughtUp", "EndEvent_LadderDone");

    private final RuntimeService runtime;
    private final HistoryService history;

    EngineTruth(ApplicationContext context) {
        runtime = context.getBean(RuntimeService.class);
        history = context.getBean(HistoryService.class);
    }

    /** How many stand at each element of the process, or ended there, among the instances with these keys. */
    Map<String, Integer> counts(DiagramKind kind, List<String> businessKeys) {
        var counts = new HashMap<String, Integer>();
        for (var key : businessKeys) {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(key, kind.process()).list().stream()
                    .map(instance -> runtime.getActivityInstance(instance.getId()))
                    .forEach(tree -> walk(tree, counts));
            history.createHistoricProcessInstanceQuery()
                    .processDefinitionKey(kind.process())
                    .processInstanceBusinessKey(key)
                    .finished()
                    .list()
                    .forEach(instance -> ends(instance.getId(), counts));
        }
        return counts;
    }

    private static void walk(ActivityInstance instance, Map<String, Integer> counts) {
        for (var child : instance.getChildActivityInstances()) {
            if (!child.getActivityId().endsWith("#multiInstanceBody")) {
                counts.merge(child.getActivityId(), 1, Integer::sum);
            }
            walk(child, counts);
        }
        for (var transition : instance.getChildTransitionInstances()) {
            counts.merge(transition.getActivityId(), 1, Integer::sum);
        }
    }

    private void ends(String instance, Map<String, Integer> counts) {
        history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .filter(end -> !INNER_ENDS.contains(end.getActivityId()))
                .forEach(end -> counts.merge(end.getActivityId(), 1, Integer::sum));
    }
}
