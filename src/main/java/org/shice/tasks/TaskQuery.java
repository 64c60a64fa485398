package org.shice.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskReach.Reach;

/** The conditions of a list as SQL with parameters. Nothing a person typed becomes SQL text. */
final class TaskQuery {

    private static final String OPEN = "w.state in ('FREE', 'CLAIMED')";
    private static final String OVERDUE = "w.due_at < :now";
    private static final String DUE_SOON = "w.due_at >= :now and w.due_at < :soon";
    private static final String RETURNED = "w.returned_times > 0";

    private final Filter filter;
    private final Map<Scope, String> scopes;
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final String common;

    TaskQuery(Filter filter, Reach reach, @Nullable String unitPath, Instant now, Instant soon) {
        this.filter = filter;
        this.scopes = scopes(reach.units().size() == 1);
        parameters.put("actor", reach.actor().value());
        if (reach.units().size() == 1) {
            parameters.put("unit", reach.units().get(0));
        }
        parameters.put("units", reach.units().toArray(UUID[]::new));
        parameters.put("seats", reach.seats().toArray(String[]::new));
        parameters.put("paths", reach.paths().toArray(String[]::new));
        parameters.put("now", Timestamp.from(now));
        parameters.put("soon", Timestamp.from(soon));
        this.common = and(common(unitPath));
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** The rows of the list. */
    String where() {
        return where(filter.scope());
    }

    String where(Scope scope) {
        return and(List.of(OPEN, scopes.getOrDefault(scope, "false"), common, only(overdue(), dueSoon(), returned())));
    }

    /** Everything that one of the numbers may count. */
    String whereAny() {
        return and(List.of(OPEN, "(" + String.join(" or ", scopes.values()) + ")", common));
    }

    String count(Scope scope) {
        return counted(and(List.of(scopes.getOrDefault(scope, "false"), only(overdue(), dueSoon(), returned()))));
    }

    String countOverdue() {
        return counted(and(List.of(scope(), only(true, false, returned()))));
    }

    String countDueSoon() {
        return counted(and(List.of(scope(), only(false, true, returned()))));
    }

    String countReturned() {
        return counted(and(List.of(scope(), only(overdue(), dueSoon(), true))));
    }

    /** With one unit the index of its tasks gives their order; with several they have to be sorted. */
    private static Map<Scope, String> scopes(boolean oneUnit) {
        var owner = oneUnit ? "w.owner_unit_id = :unit" : "w.owner_unit_id = any(:units)";
        var seat = "(" + owner + " and w.owner_unit_id || ':' || w.role = any(:seats))";
        return Map.of(
                Scope.MINE, "(w.state = 'CLAIMED' and w.assignee_id = :actor)",
                Scope.FREE, "(w.state = 'FREE' and w.role <> 'TEACHER' and " + seat + ")",
                Scope.AREA, "(w.role <> 'TEACHER' and (w.unit_path ^@ any(:paths) or " + seat + "))");
    }

    private String scope() {
        return scopes.getOrDefault(filter.scope(), "false");
    }

    private boolean overdue() {
        return filter.overdueOnly();
    }

    private boolean dueSoon() {
        return filter.dueSoonOnly();
    }

    private boolean returned() {
        return filter.returnedBeforeOnly();
    }

    private List<String> common(@Nullable String unitPath) {
        var conditions = new ArrayList<String>();
        add(conditions, "unitPath", unitPath, "w.unit_path ^@ :unitPath");
        add(conditions, "stage", filter.stage(), "w.stage = :stage");
        add(conditions, "campaign", filter.campaignId(), "w.campaign_id = :campaign");
        int number = 0;
        for (var word : filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+", 0)) {
            if (!word.isEmpty()) {
                var name = "word" + number++;
                add(conditions, name, word, "position(:" + name + " in w.search_text) > 0");
            }
        }
        return conditions;
    }

    private void add(List<String> conditions, String name, @Nullable Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            conditions.add(condition);
        }
    }

    private static String only(boolean overdue, boolean dueSoon, boolean returned) {
        var conditions = new ArrayList<String>();
        if (overdue) {
            conditions.add(OVERDUE);
        }
        if (dueSoon) {
            conditions.add(DUE_SOON);
        }
        if (returned) {
            conditions.add(RETURNED);
        }
        return and(conditions);
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private static String counted(String condition) {
        return "count(*) filter (where " + condition + ")";
    }
}
