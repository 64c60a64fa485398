package org.shice.review.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
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
    public ProcessPicture collection(UUID caseId) {
        return picture(TeacherCollectionProcess.KEY, caseId);
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
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, 1000);
        var elements = definitions
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementsByType(FlowElement.class);
        var visited = steps.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
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

    /** The engine keeps no flows: a flow was taken when its target began in the moment in which its source ended. */
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
        for (int at = 0; at + 1 < steps.size(); at++) {
            if (steps.get(at).getActivityId().equals(flow.getSource().getId())
                    && steps.subList(at + 1, steps.size()).stream()
                            .limit(3)
                            .anyMatch(next -> next.getActivityId().equals(flow.getTarget().getId()))) {
                return true;
            }
        }
        return false;
    }

    private String bpmn(String definitionId) {
        try (var model = definitions.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
