package org.shice.tasks.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.platform.page.KeysetPage;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** Reads lines of the list with the names of the holders, one look-up per page. */
@Component
class TaskRows {

    private final TaskList tasks;
    private final TaskWorks works;
    private final Accounts accounts;
    private final Access access;

    TaskRows(TaskList tasks, TaskWorks works, Accounts accounts, Access access) {
        this.tasks = tasks;
        this.works = works;
        this.accounts = accounts;
        this.access = access;
    }

    KeysetPage<TaskRow> page(Filter filter, @Nullable String cursor, int limit) {
        var page = tasks.page(filter, cursor, limit);
        return new KeysetPage<>(named(page.items()), page.next());
    }

    /** The page that begins at a far place. */
    KeysetPage<TaskRow> pageAt(Filter filter, int offset, int limit) {
        var page = tasks.pageAt(filter, offset, limit);
        return new KeysetPage<>(named(page.items()), page.next());
    }

    /** The rows from the top of the list, for a selection of many. */
    List<TaskRow> first(Filter filter, int limit) {
        return named(tasks.page(filter, null, limit).items());
    }

    private List<TaskRow> named(List<WorkItem> items) {
        var me = access.actor().id();
        var holders =
                items.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = accounts.names(holders);
        var subjects = works.subjects(items);
        return items.stream()
                .map(item -> {
                    var holder = item.assignee();
                    var name = holder == null ? "" : names.getOrDefault(holder, "");
                    return new TaskRow(item, subjects.get(item.taskId()), name, me.equals(holder));
                })
                .toList();
    }
}
