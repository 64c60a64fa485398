package org.shice.tasks.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.tasks.WorkItemLedger;
import org.shice.tasks.WorkItemLedger.EngineTask;
import org.shice.tasks.WorkItemReconciler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks both lists side by side, in pages of ids. What looks wrong while people work may only be a step that was under
 * way, so every finding is looked at again before it counts.
 */
@Component
class EngineReconciler implements WorkItemReconciler {

    private static final int PAGE = 500;

    private final TaskService tasks;
    private final RuntimeService instances;
    private final RepositoryService definitions;
    private final WorkItemLedger ledger;
    private final OpenRows rows;
    private final TransactionTemplate transaction;

    EngineReconciler(
            TaskService tasks,
            RuntimeService instances,
            RepositoryService definitions,
            WorkItemLedger ledger,
            OpenRows rows,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.instances = instances;
        this.definitions = definitions;
        this.ledger = ledger;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public Drift inspect() {
        return walk(finding -> {});
    }

    @Override
    public Drift reconcile() {
        return walk(this::repair);
    }

    private Drift walk(Consumer<Finding> repair) {
        var engine = engineTasks();
        var open = rows.holders(null);
        var findings = new ArrayList<Finding>();
        engine.forEach((id, holder) -> {
            if (!open.containsKey(id)) {
                findings.add(new Finding(Kind.MISSING, id));
            } else if (!Objects.equals(holder, open.get(id))) {
                findings.add(new Finding(Kind.MISASSIGNED, id));
            }
        });
        open.keySet().stream()
                .filter(id -> !engine.containsKey(id))
                .forEach(id -> findings.add(new Finding(Kind.ORPHANED, id)));
        var confirmed = findings.stream().filter(this::confirmed).toList();
        confirmed.forEach(finding -> transaction.executeWithoutResult(status -> repair.accept(finding)));
        return new Drift(
                engine.size(),
                count(confirmed, Kind.MISSING),
                count(confirmed, Kind.ORPHANED),
                count(confirmed, Kind.MISASSIGNED));
    }

    private Map<String, Optional<String>> engineTasks() {
        var all = new HashMap<String, Optional<String>>();
        List<Task> page;
        int first = 0;
        do {
            page = tasks.createTaskQuery().orderByTaskId().asc().listPage(first, PAGE);
            page.forEach(task -> all.put(task.getId(), Optional.ofNullable(task.getAssignee())));
            first += PAGE;
        } while (page.size() == PAGE);
        return all;
    }

    private boolean confirmed(Finding finding) {
        var task = task(finding.taskId());
        var row = rows.holders(finding.taskId()).get(finding.taskId());
        return switch (finding.kind()) {
            case MISSING -> task != null && row == null;
            case ORPHANED -> task == null && row != null;
            case MISASSIGNED -> task != null && row != null && !row.equals(Optional.ofNullable(task.getAssignee()));
        };
    }

    private void repair(Finding finding) {
        var task = task(finding.taskId());
        switch (finding.kind()) {
            case ORPHANED -> ledger.cancelled(finding.taskId());
            case MISASSIGNED -> {
                if (task != null) {
                    ledger.assigned(finding.taskId(), WorkItemListener.account(task.getAssignee()));
                }
            }
            case MISSING -> {
                if (task != null) {
                    ledger.restored(describe(task));
                }
            }
        }
    }

    private EngineTask describe(Task task) {
        var instance = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var owner = (String) tasks.getVariable(task.getId(), WorkItemListener.OWNER_UNIT);
        return new EngineTask(
                task.getId(),
                definitions.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                instance.getRootProcessInstanceId(),
                UUID.fromString(instance.getBusinessKey()),
                owner == null ? null : UnitId.of(owner),
                WorkItemListener.account(task.getAssignee()));
    }

    private @Nullable Task task(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private static int count(List<Finding> findings, Kind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private enum Kind {
        MISSING,
        ORPHANED,
        MISASSIGNED
    }

    private record Finding(Kind kind, String taskId) {}
}
