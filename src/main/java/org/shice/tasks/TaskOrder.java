package org.shice.tasks;

import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Sort;

/**
 * An order of the list and what comes after a row in it. Equal rows follow by due date and id, so that every row has one
 * place; a cursor is the id of the last row, whose key is looked up, so that no name ever stands in an address.
 */
record TaskOrder(String column, String direction, String after) {

    static TaskOrder of(Filter filter) {
        var direction = filter.descending() ? "desc" : "asc";
        var further = filter.descending() ? "<" : ">";
        if (filter.sort() == Sort.DUE) {
            return new TaskOrder(
                    "w.due_at", direction, "(w.due_at, w.task_id) %s (k.due_at, k.task_id)".formatted(further));
        }
        var column = column(filter.sort());
        var key = column.replace("w.", "k.");
        return new TaskOrder(
                column,
                direction,
                "(%s %s %s or (%s = %s and (w.due_at, w.task_id) > (k.due_at, k.task_id)))"
                        .formatted(column, further, key, column, key));
    }

    String orderBy() {
        return column.equals("w.due_at")
                ? "order by w.due_at %s, w.task_id %s".formatted(direction, direction)
                : "order by %s %s, w.due_at, w.task_id".formatted(column, direction);
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case DUE -> "w.due_at";
            case CREATED -> "w.created_at";
            case TITLE -> "w.title collate \"zh-x-icu\"";
            case UNIT -> "w.unit_path";
            case STAGE -> "w.stage";
            case RETURNED -> "w.returned_times";
            case HOLDER -> "coalesce(cast(w.assignee_id as text), '')";
        };
    }
}
