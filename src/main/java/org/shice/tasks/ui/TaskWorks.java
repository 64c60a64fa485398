package org.shice.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskWork;
import org.shice.tasks.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the features offer for their tasks, as one. */
@Component
class TaskWorks {

    private final List<TaskWork> works;

    TaskWorks(ObjectProvider<TaskWork> works) {
        this.works = works.orderedStream().toList();
    }

    TaskAddress address(TaskRow row, Filter filter) {
        var route = works.stream()
                .filter(work -> work.covers(row.item()))
                .map(work -> work.route(row.item()))
                .findFirst()
                .orElse(TaskListView.ROUTE);
        return new TaskAddress(route, new QueryParameters(FilterParameters.of(filter)));
    }

    boolean opens(TaskRow row) {
        return works.stream().anyMatch(work -> work.covers(row.item()) && work.opens(row.item()));
    }

    /** What tasks are about when their title does not say it, by task id. */
    Map<String, String> subjects(List<WorkItem> items) {
        var subjects = new HashMap<String, String>();
        for (var work : works) {
            var own = items.stream().filter(work::covers).toList();
            if (!own.isEmpty()) {
                subjects.putAll(work.subjects(own));
            }
        }
        return subjects;
    }

    List<String> stages() {
        return works.stream().flatMap(work -> work.stages().stream()).distinct().toList();
    }

    boolean decidable(TaskRow row) {
        return works.stream().anyMatch(work -> work.covers(row.item()) && work.decidable(row.item()));
    }

    /** The levels to which all these tasks may be returned. */
    List<String> returnTargets(Collection<TaskRow> rows) {
        var stages = rows.stream().map(row -> row.item().stage()).distinct().toList();
        var common = new LinkedHashSet<String>();
        for (var work : works.stream().filter(work -> coversAny(work, rows)).toList()) {
            stages.stream().limit(1).map(work::returnTargets).forEach(common::addAll);
            stages.forEach(stage -> common.retainAll(Set.copyOf(work.returnTargets(stage))));
        }
        return List.copyOf(common);
    }

    List<TaskWork.Result> approve(List<TaskRow> rows) {
        return decide(rows, work -> work.approve(ids(work, rows)));
    }

    List<TaskWork.Result> sendBack(List<TaskRow> rows, String target, String reason) {
        return decide(rows, work -> work.sendBack(ids(work, rows), target, reason));
    }

    private List<TaskWork.Result> decide(List<TaskRow> rows, Function<TaskWork, List<TaskWork.Result>> decision) {
        return works.stream()
                .filter(work -> coversAny(work, rows))
                .flatMap(work -> decision.apply(work).stream())
                .toList();
    }

    private static boolean coversAny(TaskWork work, Collection<TaskRow> rows) {
        return rows.stream().anyMatch(row -> work.covers(row.item()));
    }

    private static List<String> ids(TaskWork work, List<TaskRow> rows) {
        return rows.stream()
                .filter(row -> work.covers(row.item()))
                .map(TaskRow::id)
                .toList();
    }
}
