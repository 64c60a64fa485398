package org.shice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Without it a timer submits, approves or confirms one day. What a timer reaches before a person or a message comes must
 * be named in the contract ({@code REACHED_BY_TIMERS}), also behind a call activity of another model; a named task must
 * not decide, whatever its delegate calls; and no timer takes the task of a person away.
 */
final class TimerRule {

    private static final Deciding DECIDING = new Deciding();

    private final ModelFolder folder;

    TimerRule(ModelFolder folder) {
        this.folder = folder;
    }

    List<String> check(ProcessModel model, ProcessContract contract) {
        var wrong = new ArrayList<String>();
        var reached = new Walk(model, startedByTimers().contains(model.key())).reached;
        reached.stream()
                .filter(id -> !contract.reachedByTimers().contains(id))
                .forEach(id -> wrong.add("a timer reaches " + id + ", which REACHED_BY_TIMERS does not name"));
        model.nodes()
                .map(FlowNode::getId)
                .filter(id -> contract.reachedByTimers().contains(id) && !reached.contains(id))
                .forEach(id -> wrong.add("no timer reaches " + id));
        model.nodes()
                .filter(node -> reached.contains(node.getId()))
                .flatMap(node -> ProcessModel.camunda(node, "delegateExpression").stream())
                .map(expression -> expression.replaceAll("[${}]", ""))
                .forEach(bean -> DECIDING.reachedFrom(bean)
                        .forEach(act -> wrong.add("a timer decides: " + bean + " gets to " + act)));
        takenAway(model).forEach(id -> wrong.add(id + " takes the task of a person away"));
        return wrong;
    }

    /** Models that others call behind a timer, or behind such a call. */
    private Set<String> startedByTimers() {
        var started = new TreeSet<String>();
        int before;
        do {
            before = started.size();
            for (var model : folder.models()) {
                new Walk(model, started.contains(model.key()))
                        .called.stream().filter(key -> !key.equals(model.key())).forEach(started::add);
            }
        } while (started.size() > before);
        return started;
    }

    private Stream<String> takenAway(ProcessModel model) {
        return timers(model)
                .filter(timer -> timer instanceof BoundaryEvent boundary
                        && boundary.cancelActivity()
                        && hasUserTask(boundary.getAttachedTo(), new HashSet<>()))
                .map(FlowNode::getId);
    }

    private boolean hasUserTask(Activity activity, Set<String> seen) {
        if (activity instanceof CallActivity call) {
            return seen.add(call.getCalledElement())
                    && called(call)
                            .flatMap(model -> model.all(Activity.class).stream())
                            .anyMatch(inner -> hasUserTask(inner, seen));
        }
        return activity instanceof UserTask
                || activity.getChildElementsByType(Activity.class).stream().anyMatch(inner -> hasUserTask(inner, seen));
    }

    private Stream<ProcessModel> called(CallActivity call) {
        return folder.models().stream().filter(model -> model.key().equals(call.getCalledElement()));
    }

    private static Stream<FlowNode> timers(ProcessModel model) {
        return model.nodes().filter(node -> !node.getChildElementsByType(TimerEventDefinition.class)
                .isEmpty());
    }

    /** From the timers of a model, and from its start when another model calls it behind a timer. */
    private static final class Walk {

        private final Set<String> reached = new TreeSet<>();
        private final Set<String> called = new TreeSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Deque<FlowNode> ahead = new ArrayDeque<>();

        Walk(ProcessModel model, boolean fromItsStart) {
            timers(model).forEach(this::leave);
            if (fromItsStart) {
                starts(model.process().getChildElementsByType(StartEvent.class));
            }
            while (!ahead.isEmpty()) {
                arrive(ahead.pop());
            }
        }

        private void arrive(FlowNode node) {
            if (node instanceof SubProcess inner) {
                starts(inner.getChildElementsByType(StartEvent.class));
            } else if (node instanceof Activity activity) {
                arrive(activity);
            } else if (node instanceof CatchEvent) {
                return;
            } else {
                if (node instanceof ThrowEvent event
                        && !event.getEventDefinitions().isEmpty()) {
                    reached.add(node.getId());
                }
                if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess outer) {
                    leave(outer);
                }
                leave(node);
            }
        }

        /** A person, a message and a called process make the timer's path end; anything else the timer does itself. */
        private void arrive(Activity activity) {
            if (activity instanceof CallActivity call) {
                called.add(call.getCalledElement());
                return;
            }
            if (activity instanceof ReceiveTask) {
                return;
            }
            reached.add(activity.getId());
            if (!(activity instanceof UserTask)) {
                leave(activity);
            }
        }

        private void starts(Iterable<StartEvent> starts) {
            for (var start : starts) {
                if (start.getEventDefinitions().isEmpty()) {
                    leave(start);
                }
            }
        }

        private void leave(FlowNode node) {
            node.getOutgoing().stream()
                    .map(SequenceFlow::getTarget)
                    .filter(target -> seen.add(target.getId()))
                    .forEach(ahead::add);
        }
    }
}
