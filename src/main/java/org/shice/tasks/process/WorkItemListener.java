package org.shice.tasks.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.UnitId;
import org.shice.tasks.WorkItemLedger;
import org.shice.tasks.WorkItemLedger.EngineTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the task list what happens to a user task, in the engine's transaction. A failure rolls the click back. */
@Component
class WorkItemListener implements TaskListener {

    /** The variable in which a model names the unit that owns a task of a multi-instance. */
    static final String OWNER_UNIT = "ownerUnit";

    /** Looked up late: the engine is built before the features that describe its tasks. */
    private final ObjectProvider<WorkItemLedger> ledger;

    WorkItemListener(ObjectProvider<WorkItemLedger> ledger) {
        this.ledger = ledger;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE ->
                ledger.getObject().created(describe(task)).ifPresent(person -> task.setAssignee(person.toString()));
            case EVENTNAME_ASSIGNMENT -> ledger.getObject().assigned(task.getId(), account(task.getAssignee()));
            case EVENTNAME_COMPLETE -> ledger.getObject().completed(task.getId());
            case EVENTNAME_DELETE -> ledger.getObject().cancelled(task.getId());
            default -> throw new IllegalStateException("not listened to: " + task.getEventName());
        }
    }

    private static EngineTask describe(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        var owner = (String) task.getVariable(OWNER_UNIT);
        return new EngineTask(
                task.getId(),
                execution.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                execution.getRootProcessInstanceId(),
                UUID.fromString(execution.getProcessBusinessKey()),
                owner == null ? null : UnitId.of(owner),
                null);
    }

    static @Nullable AccountId account(@Nullable String assignee) {
        return assignee == null ? null : AccountId.of(assignee);
    }
}
