package org.shice.board.process;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.shice.board.StepKind;

/** What an element of a model is for a reader; nothing when an instance only passes through. */
final class StepKinds {

    private StepKinds() {}

    static Optional<StepKind> of(FlowNode node) {
        if (node instanceof EndEvent) {
            return endsTheProcess(node) ? Optional.of(StepKind.END) : Optional.empty();
        }
        return waiting(node)
                .or(() -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()
                        ? Optional.of(StepKind.WORK)
                        : Optional.empty());
    }

    private static Optional<StepKind> waiting(FlowNode node) {
        if (node instanceof UserTask) {
            return Optional.of(StepKind.PERSON);
        }
        if (node instanceof IntermediateCatchEvent event) {
            var timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            return Optional.of(timer ? StepKind.TIMER : StepKind.MESSAGE);
        }
        if (node instanceof ReceiveTask || node instanceof EventBasedGateway) {
            return Optional.of(StepKind.MESSAGE);
        }
        if (node instanceof CallActivity || (node instanceof SubProcess part && holdsSomebody(part))) {
            return Optional.of(StepKind.PART);
        }
        var joins = node instanceof ParallelGateway || node instanceof InclusiveGateway;
        return joins && node.getIncoming().size() > 1 ? Optional.of(StepKind.JOIN) : Optional.empty();
    }

    private static boolean holdsSomebody(SubProcess part) {
        return part.getFlowElements().stream()
                .anyMatch(
                        inner -> inner instanceof FlowNode node && !(node instanceof EndEvent) && of(node).isPresent());
    }

    /** An end of an ordinary sub-process leads on; that of one which interrupts everything does not. */
    private static boolean endsTheProcess(FlowNode end) {
        return !(end.getParentElement() instanceof SubProcess part)
                || (part.triggeredByEvent()
                        && part.getChildElementsByType(StartEvent.class).stream()
                                .allMatch(StartEvent::isInterrupting));
    }
}
