package org.shice.operations;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Component;

/** Running and halted instances of the engine. */
@Component
class EngineInstances {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineInstances(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    long open() {
        return runtime.createProcessInstanceQuery().count();
    }

    long openTasks() {
        return tasks.createTaskQuery().count();
    }

    long suspended() {
        return halted().count();
    }

    KeysetPage<SuspendedInstance> suspended(@Nullable String cursor, int limit) {
        return OffsetPage.of(
                cursor,
                limit,
                (offset, size) -> halted().orderByProcessInstanceId().asc().listPage(offset, size).stream()
                        .map(EngineInstances::row)
                        .toList());
    }

    void resume(String instanceId) {
        if (halted().processInstanceId(instanceId).count() == 0) {
            throw new NotFound("process-instance");
        }
        runtime.activateProcessInstanceById(instanceId);
    }

    private ProcessInstanceQuery halted() {
        return runtime.createProcessInstanceQuery().suspended();
    }

    /** A definition id reads key, version and a number, joined by colons. */
    private static SuspendedInstance row(ProcessInstance instance) {
        var version = Integer.parseInt(instance.getProcessDefinitionId().split(":", 0)[1]);
        return new SuspendedInstance(
                instance.getId(), instance.getProcessDefinitionKey(), version, instance.getBusinessKey());
    }
}
