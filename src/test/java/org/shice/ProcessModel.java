package org.shice;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model file as the contract test reads it, without an engine. */
record ProcessModel(Path file, BpmnModelInstance bpmn) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ProcessModel read(Path file) {
        return new ProcessModel(file, Bpmn.readModelFromFile(file.toFile()));
    }

    String name() {
        return folder(1);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String key() {
        return process().getId();
    }

    @Override
    public String toString() {
        return folder(3) + "/" + folder(2) + "/" + name();
    }

    /** A name of the path, counted from its end. */
    String folder(int fromEnd) {
        return file.getNameCount() < fromEnd
                ? ""
                : file.getName(file.getNameCount() - fromEnd).toString();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class).stream();
    }

    Stream<SequenceFlow> conditionalFlows() {
        return all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null || isDefault(flow));
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }

    /** Every element of the engine's own namespace, at any depth. */
    List<org.w3c.dom.Element> extensions(String localName) {
        var found = ((org.w3c.dom.Document) bpmn.getDocument().getDomSource().getNode())
                .getElementsByTagNameNS(CAMUNDA, localName);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (org.w3c.dom.Element) found.item(i))
                .toList();
    }

    static Optional<String> camunda(BaseElement element, String attribute) {
        return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, attribute));
    }

    /** The name of the class that knows this model: {@code leave-request} is known by {@code LeaveRequestProcess}. */
    String contractName() {
        var name = new StringBuilder();
        for (var word : key().split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.append("Process").toString();
    }
}
