package org.shice.board.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.shice.board.ProcessModel;
import org.shice.board.ProcessModel.Node;
import org.shice.board.ProcessModels;
import org.springframework.stereotype.Component;

/** Reads models from the engine and keeps them: models are deployed when the product starts, and only then. */
@Component
class CamundaProcessModels implements ProcessModels {

    private final RepositoryService definitions;
    private final Map<String, ProcessModel> models = new ConcurrentHashMap<>();

    CamundaProcessModels(RepositoryService definitions) {
        this.definitions = definitions;
    }

    @Override
    public ProcessModel latest(String processKey) {
        return models.computeIfAbsent(processKey, this::read);
    }

    private ProcessModel read(String key) {
        var version = definitions
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        try (var file = definitions.getProcessModel(version)) {
            var xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var model = definitions.getBpmnModelInstance(version);
            return new ProcessModel(key, xml, labelled(model), nodes(model, xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> labelled(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
    }

    /** In the order of the file, which is the order in which people read the picture. */
    static List<Node> nodes(BpmnModelInstance model, String xml) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .flatMap(node -> StepKinds.of(node).map(kind -> new Node(node.getId(), kind)).stream())
                .sorted(Comparator.comparingInt(node -> xml.indexOf("id=\"" + node.id() + "\"")))
                .toList();
    }
}
