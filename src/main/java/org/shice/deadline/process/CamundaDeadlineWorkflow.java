package org.shice.deadline.process;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineWorkflow;
import org.shice.deadline.MilestoneSignal;
import org.shice.deadline.Signal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Speaks to the engine for deadlines and milestones. */
@Component
class CamundaDeadlineWorkflow implements DeadlineWorkflow {

    private static final Map<Signal, String> MESSAGES = Map.of(
            Signal.MET, DeadlineMilestoneProcess.MESSAGE_MET,
            Signal.CANCELLED, DeadlineMilestoneProcess.MESSAGE_CANCELLED,
            Signal.MOVED, DeadlineMilestoneProcess.MESSAGE_MOVED,
            Signal.REOPENED, DeadlineMilestoneProcess.MESSAGE_MOVED);

    private final RuntimeService runtime;

    CamundaDeadlineWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void open(DeadlineId id) {
        runtime.startProcessInstanceByKey(DeadlineMilestoneProcess.KEY, id.toString());
    }

    /** Opened again before its process heard that it had ended, it goes on with the new round. */
    @Override
    public void tell(DeadlineId id, Signal signal) {
        if (signal == Signal.LADDER && planRungAnew(id.toString())) {
            return;
        }
        var message = MESSAGES.getOrDefault(signal, DeadlineMilestoneProcess.MESSAGE_MOVED);
        var waiting = waiting(message, id.toString());
        if (waiting.isPresent()) {
            receive(message, waiting.get());
        } else if (signal == Signal.REOPENED) {
            runtime.createMessageCorrelation(DeadlineMilestoneProcess.MESSAGE_REOPENED)
                    .processInstanceBusinessKey(id.toString())
                    .correlateStartMessage();
        }
    }

    @Override
    public void tell(UUID milestoneId, MilestoneSignal signal) {
        var message =
                switch (signal) {
                    case ALL_DONE -> PlanMilestoneProcess.MESSAGE_ALL_DONE;
                    case CANCELLED -> PlanMilestoneProcess.MESSAGE_CANCELLED;
                };
        waiting(message, milestoneId.toString()).ifPresent(execution -> receive(message, execution));
    }

    private Optional<String> waiting(String message, String businessKey) {
        return Optional.ofNullable(runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(businessKey)
                        .singleResult())
                .map(execution -> execution.getId());
    }

    /**
     * Sets the rung of a late unit anew and leaves the task of its superior to whoever holds it. Instances of earlier
     * versions of the model are changed in the same way, so this is a modification and not a message.
     *
     * @return false while the day is not over: then the whole watch begins anew
     */
    private boolean planRungAnew(String businessKey) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(DeadlineMilestoneProcess.KEY)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance == null) {
            return true;
        }
        var stands = runtime.getActiveActivityIds(instance.getId());
        if (Collections.disjoint(stands, DeadlineMilestoneProcess.SUPERVISION)) {
            return false;
        }
        var change = runtime.createProcessInstanceModification(instance.getId());
        if (stands.contains(DeadlineMilestoneProcess.EVENT_RUNG_DUE)) {
            change.cancelAllForActivity(DeadlineMilestoneProcess.EVENT_RUNG_DUE);
        }
        change.startBeforeActivity(DeadlineMilestoneProcess.SERVICE_TASK_PLAN_NEXT_RUNG);
        translated(change::execute);
        return true;
    }

    private void receive(String message, String execution) {
        translated(() -> runtime.messageEventReceived(message, execution));
    }

    private static void translated(Runnable command) {
        try {
            command.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the engine saw another transaction", e);
        }
    }
}
