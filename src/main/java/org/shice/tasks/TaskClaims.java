package org.shice.tasks;

import java.util.List;
import java.util.Set;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.platform.error.NotFound;
import org.shice.platform.error.Refusal;
import org.shice.tasks.WorkItem.State;
import org.springframework.stereotype.Component;

/**
 * Takes tasks and gives them back. The row is locked first: of two people the second waits a moment, then sees who was
 * faster. The engine's own revision check stands behind it.
 */
@Component
class TaskClaims {

    private final WorkItemRows rows;
    private final TaskReach reach;
    private final TaskEngine engine;
    private final Access access;
    private final Accounts accounts;
    private final List<TaskAccess> rules;

    TaskClaims(
            WorkItemRows rows,
            TaskReach reach,
            TaskEngine engine,
            Access access,
            Accounts accounts,
            List<TaskAccess> rules) {
        this.rows = rows;
        this.reach = reach;
        this.engine = engine;
        this.access = access;
        this.accounts = accounts;
        this.rules = rules;
    }

    WorkItem claim(String taskId) {
        var item = locked(taskId);
        var me = access.actor().id();
        requireOpen(item);
        if (me.equals(item.assignee())) {
            return item;
        }
        var grant = allowed(item);
        engine.claim(taskId, me);
        rows.actingFor(taskId, grant.onBehalfOf());
        return reread(taskId);
    }

    WorkItem release(String taskId) {
        var item = locked(taskId);
        requireOpen(item);
        if (item.state() == State.FREE) {
            return item;
        }
        if (item.role() == Role.TEACHER || !access.actor().id().equals(item.assignee())) {
            throw taken(item);
        }
        engine.release(taskId);
        return reread(taskId);
    }

    /** Locks a task for its completion by the actor. */
    TaskCompletion.Completable completable(String taskId, Set<String> keys) {
        var item = locked(taskId);
        if (!keys.contains(item.taskKey()) || item.role() == Role.TEACHER) {
            throw new NotFound("task");
        }
        requireOpen(item);
        var grant = allowed(item);
        return new TaskCompletion.Completable(item, access.actor().id(), grant.onBehalfOf());
    }

    /** Whether the actor could take the task, as it was just read. */
    boolean mayTake(WorkItem item) {
        try {
            requireOpen(item);
            allowed(item);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private RoleGrant allowed(WorkItem item) {
        if (item.role() == Role.TEACHER) {
            throw taken(item);
        }
        var grant = reach.requireSeat(item);
        if (item.assignee() != null && !item.assignee().equals(access.actor().id())) {
            throw taken(item);
        }
        rules.stream()
                .filter(rule -> rule.processKey().equals(item.processKey()))
                .forEach(rule -> rule.checkMayTake(item, grant));
        return grant;
    }

    private WorkItem locked(String taskId) {
        var seen = reach.current();
        return rows.lock(taskId).filter(seen::sees).orElseThrow(() -> new NotFound("task"));
    }

    private WorkItem reread(String taskId) {
        return rows.find(taskId).orElseThrow(() -> new NotFound("task"));
    }

    private void requireOpen(WorkItem item) {
        if (item.state() == State.DONE || item.state() == State.CANCELLED) {
            throw taken(item);
        }
    }

    private TaskTaken taken(WorkItem item) {
        AccountId holder = item.assignee();
        return new TaskTaken(
                holder == null ? "" : accounts.names(List.of(holder)).getOrDefault(holder, ""));
    }
}
