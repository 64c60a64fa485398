package org.shice.tasks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.shice.account.AccountId;
import org.shice.platform.process.ProcessVariable;
import org.shice.tasks.TaskEngine;
import org.shice.tasks.TaskTaken;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The engine's task and form services behind our port. */
@Component
class CamundaTasks implements TaskEngine {

    private static final String UNKNOWN = "";

    private final TaskService tasks;
    private final FormService forms;

    CamundaTasks(TaskService tasks, FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public void claim(String taskId, AccountId person) {
        translated(() -> tasks.claim(taskId, person.toString()));
    }

    @Override
    public void release(String taskId) {
        translated(() -> tasks.setAssignee(taskId, null));
    }

    @Override
    public void complete(String taskId, Map<ProcessVariable<?>, Object> variables) {
        var stored = new HashMap<String, Object>();
        variables.forEach((variable, value) -> stored.put(variable.name(), stored(variable, value)));
        translated(() -> tasks.complete(taskId, stored));
    }

    @Override
    public String form(String taskId) {
        try (var form = forms.getDeployedTaskForm(taskId)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Object stored(ProcessVariable<T> variable, Object value) {
        return variable.stored((T) value);
    }

    private static void translated(Runnable command) {
        try {
            command.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the engine saw another transaction", e);
        } catch (TaskAlreadyClaimedException | NullValueException e) {
            throw new TaskTaken(UNKNOWN);
        }
    }
}
