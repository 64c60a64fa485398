package org.shice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Without it the process picture of the review page has holes, or shapes that cover each other. */
final class DiagramRule {

    List<String> check(ProcessModel model) {
        var wrong = new ArrayList<String>();
        var shapes = model.all(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), shape -> shape));
        var edges = model.all(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        model.nodes()
                .map(FlowNode::getId)
                .filter(id -> !shapes.containsKey(id))
                .forEach(id -> wrong.add(id + " has no shape"));
        model.all(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .filter(id -> !edges.contains(id))
                .forEach(id -> wrong.add(id + " has no edge"));
        shapes.forEach((id, shape) -> shapes.forEach((other, otherShape) -> {
            if (id.compareTo(other) < 0
                    && !(shape.getBpmnElement() instanceof SubProcess)
                    && !(otherShape.getBpmnElement() instanceof SubProcess)
                    && overlap(shape.getBounds(), otherShape.getBounds())) {
                wrong.add(id + " and " + other + " cover each other");
            }
        }));
        return wrong;
    }

    private static boolean overlap(Bounds one, Bounds two) {
        return one.getX() < two.getX() + two.getWidth()
                && two.getX() < one.getX() + one.getWidth()
                && one.getY() < two.getY() + two.getHeight()
                && two.getY() < one.getY() + one.getHeight();
    }
}
