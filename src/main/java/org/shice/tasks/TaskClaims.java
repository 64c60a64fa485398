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
        var row = locked(taskId);
        var me = access.actor().id();
        requireOpen(row.item());
        if (me.equals(row.item().assignee())) {
            return row.item();
        }
        var grant = allowed(row);
        engine.claim(taskId, me);
        rows.actingFor(taskId, grant.onBehalfOf());
        return reread(taskId);
    }

    WorkItem release(String taskId) {
        var row = locked(taskId);
        requireOpen(row.item());
        if (row.item().state() == State.FREE) {
            return row.item();
        }
        if (row.role() == Role.TEACHER || !access.actor().id().equals(row.item().assignee())) {
            throw taken(row.item());
        }
        engine.release(taskId);
        return reread(taskId);
    }

    /** Locks a task for its completion by the actor. */
    TaskCompletion.Completable completable(String taskId, Set<String> keys) {
        var row = locked(taskId);
        if (!keys.contains(row.item().taskKey()) || row.role() == Role.TEACHER) {
            throw new NotFound("task");
        }
        requireOpen(row.item());
        var grant = allowed(row);
        return new TaskCompletion.Completable(row.item(), access.actor().id(), grant.onBehalfOf());
    }

    /** Whether the actor could take the task now. */
    boolean mayTake(WorkItem item) {
        var row = rows.find(item.taskId());
        try {
            row.ifPresent(found -> {
                requireOpen(found.item());
                allowed(found);
            });
            return row.isPresent();
        } catch (Refusal refused) {
            return false;
        }
    }

    private RoleGrant allowed(WorkItemRows.Row row) {
        var item = row.item();
        if (row.role() == Role.TEACHER) {
            throw taken(item);
        }
        var grant = reach.requireSeat(row);
        if (item.assignee() != null && !item.assignee().equals(access.actor().id())) {
            throw taken(item);
        }
        rules.stream()
                .filter(rule -> rule.processKey().equals(item.processKey()))
                .forEach(rule -> rule.checkMayTake(item, grant));
        return grant;
    }

    private WorkItemRows.Row locked(String taskId) {
        var seen = reach.current();
        return rows.lock(taskId).filter(seen::sees).orElseThrow(() -> new NotFound("task"));
    }

    private WorkItem reread(String taskId) {
        return rows.find(taskId).map(WorkItemRows.Row::item).orElseThrow(() -> new NotFound("task"));
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
