package org.shice.deadline.process;

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

    private void receive(String message, String execution) {
        try {
            runtime.messageEventReceived(message, execution);
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the engine saw another transaction", e);
        }
    }
}
