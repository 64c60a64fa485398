package org.shice.tasks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.shice.tasks.TaskWork.Result;

/** A decision on many tasks, worked off in small steps so that the page can show how far it is. */
final class BulkRun {

    static final int LIMIT = 200;
    static final int STEP = 20;

    private final List<TaskRow> rows;
    private final Function<List<TaskRow>, List<Result>> decision;
    private final List<Result> results = new ArrayList<>();
    private int position;

    BulkRun(List<TaskRow> rows, Function<List<TaskRow>, List<Result>> decision) {
        if (rows.size() > LIMIT) {
            throw new IllegalArgumentException("at most %d tasks at once".formatted(LIMIT));
        }
        this.rows = List.copyOf(rows);
        this.decision = decision;
    }

    /** Decides the next few. @return whether more are waiting */
    boolean step() {
        var end = Math.min(position + STEP, rows.size());
        results.addAll(decision.apply(rows.subList(position, end)));
        position = end;
        return position < rows.size();
    }

    int total() {
        return rows.size();
    }

    int position() {
        return position;
    }

    long done() {
        return results.stream().filter(Result::done).count();
    }

    List<Result> refused() {
        return results.stream().filter(result -> !result.done()).toList();
    }

    /** The row of a result, for its link. */
    TaskRow row(Result result) {
        return rows.stream()
                .filter(row -> row.id().equals(result.taskId()))
                .findFirst()
                .orElseThrow();
    }
}
