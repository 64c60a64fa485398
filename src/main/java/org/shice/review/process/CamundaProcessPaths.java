package org.shice.review.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.shice.platform.error.NotFound;
import org.shice.review.ProcessPaths;
import org.shice.review.ProcessPicture;
import org.shice.review.ReviewState;
import org.springframework.stereotype.Component;

/** Reads paths from the engine's history. The history is not the archive: it serves the picture only. */
@Component
class CamundaProcessPaths implements ProcessPaths {

    private final HistoryService history;
    private final RepositoryService definitions;

    CamundaProcessPaths(HistoryService history, RepositoryService definitions) {
        this.history = history;
        this.definitions = definitions;
    }

    @Override
    public ProcessPicture collection(UUID caseId, Set<ReviewState> outcomes) {
        var picture = picture(TeacherCollectionProcess.KEY, caseId);
        // returned and withdrawn lead to the same task, so the step that came next does not tell them apart
        var visited = new HashSet<>(picture.visited());
        visited.removeIf(id -> id.startsWith(TeacherCollectionProcess.FLOWS_REVIEW_OUTCOME)
                && outcomes.stream()
                        .noneMatch(outcome -> id.toUpperCase(Locale.ROOT).endsWith("_" + outcome)));
        return new ProcessPicture(picture.processKey(), picture.bpmn(), picture.labelled(), visited, picture.current());
    }

    @Override
    public ProcessPicture review(UUID reviewId) {
        return picture(ProfileReviewProcess.KEY, reviewId);
    }

    private ProcessPicture picture(String key, UUID businessKey) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .processDefinitionKey(key)
                .singleResult();
        if (instance == null) {
            throw new NotFound("process");
        }
        var steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, 1000);
        var elements = definitions
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementsByType(FlowElement.class);
        var visited =
                steps.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
        visited.addAll(flows(elements, steps));
        return new ProcessPicture(
                key, bpmn(instance.getProcessDefinitionId()), labelled(elements), visited, current(steps));
    }

    private static Set<String> labelled(Iterable<FlowElement> elements) {
        var ids = new HashSet<String>();
        for (var element : elements) {
            if (element.getName() != null) {
                ids.add(element.getId());
            }
        }
        return ids;
    }

    private static Set<String> current(List<HistoricActivityInstance> steps) {
        return steps.stream()
                .filter(step -> step.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /**
     * The engine keeps no flows. What has one way out and ended took it; a gateway took the way to the step that came
     * next.
     */
    private static Set<String> flows(Iterable<FlowElement> elements, List<HistoricActivityInstance> steps) {
        var taken = new HashSet<String>();
        for (var element : elements) {
            if (element instanceof SequenceFlow flow && isTaken(flow, steps)) {
                taken.add(flow.getId());
            }
        }
        return taken;
    }

    private static boolean isTaken(SequenceFlow flow, List<HistoricActivityInstance> steps) {
        var source = flow.getSource();
        var only = source.getOutgoing().size() == 1;
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (step.getActivityId().equals(source.getId()) && step.getEndTime() != null && !step.isCanceled()) {
                if (only || leadsTo(flow, steps, at + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leadsTo(SequenceFlow flow, List<HistoricActivityInstance> steps, int at) {
        return at < steps.size()
                && steps.get(at).getActivityId().equals(flow.getTarget().getId());
    }

    private String bpmn(String definitionId) {
        try (var model = definitions.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
