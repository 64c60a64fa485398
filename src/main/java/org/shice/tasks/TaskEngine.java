package org.shice.tasks;

import java.util.Map;
import org.shice.account.AccountId;
import org.shice.platform.process.ProcessVariable;

/**
 * The engine's tasks, as the task list needs them. Every method takes part in the caller's transaction.
 *
 * <p>All of them throw {@link TaskTaken} when the engine has no such open task, and {@link
 * org.springframework.dao.OptimisticLockingFailureException} when another transaction was faster.
 */
public interface TaskEngine {

    void claim(String taskId, AccountId person);

    void release(String taskId);

    /** Completes the task; the variables go to the scope that declares them, else to the instance. */
    void complete(String taskId, Map<ProcessVariable<?>, Object> variables);

    /** The text of the form that the task was born with. */
    String form(String taskId);
}
