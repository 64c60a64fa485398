package org.shice.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shice.account.Access;
import org.shice.forms.FormCatalog;
import org.shice.forms.TaskFormCheck;
import org.shice.platform.process.ProcessVariable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredTaskCompletion implements TaskCompletion {

    private final WorkItemRows rows;
    private final TaskClaims claims;
    private final TaskEngine engine;
    private final FormCatalog forms;
    private final TaskFormCheck check;
    private final Access access;

    StoredTaskCompletion(
            WorkItemRows rows,
            TaskClaims claims,
            TaskEngine engine,
            FormCatalog forms,
            TaskFormCheck check,
            Access access) {
        this.rows = rows;
        this.claims = claims;
        this.engine = engine;
        this.forms = forms;
        this.check = check;
        this.access = access;
    }

    @Override
    public Completable requireCompletable(String taskId, String... taskKeys) {
        return claims.completable(taskId, Set.of(taskKeys));
    }

    @Override
    public void complete(Completable task, Map<ProcessVariable<?>, Object> variables) {
        rows.finishing(task.item().taskId(), task.actor(), task.onBehalfOf());
        engine.complete(task.item().taskId(), variables);
    }

    @Override
    public Optional<Completable> ownTask(String taskKey, UUID subjectId) {
        var actor = access.actor().id();
        return rows.lockOpen(subjectId).stream()
                .filter(item -> item.taskKey().equals(taskKey))
                .map(item -> new Completable(item, actor, null))
                .findFirst();
    }

    @Override
    public List<WorkItem> openTasks(UUID subjectId) {
        return rows.openOf(subjectId);
    }

    @Override
    public List<WorkItem> lockOpen(UUID subjectId) {
        return rows.lockOpen(subjectId);
    }

    @Override
    public boolean mayComplete(WorkItem item) {
        return claims.mayTake(item);
    }

    @Override
    public Map<String, String> validated(WorkItem item, Map<String, String> values) {
        return check.accept(forms.parseTaskForm(engine.form(item.taskId())), values);
    }
}
