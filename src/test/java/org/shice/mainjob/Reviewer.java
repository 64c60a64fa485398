package org.shice.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Somebody who decides about records of one level. */
final class Reviewer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api api;
    private final String stage;
    private final AtomicInteger decisions;

    /** @param decisions counts what was decided, by everybody together */
    Reviewer(Api api, String stage, AtomicInteger decisions) {
        this.api = api;
        this.stage = stage;
        this.decisions = decisions;
    }

    /** Approves so many tasks as they come in, but not those of some records. */
    void approveAll(int expected, Set<String> butNot) {
        var left = expected;
        while (left > 0) {
            var tasks = waiting(butNot).stream().limit(left).toList();
            var answer = api.post(
                    "/api/v1/reviews/decisions", Map.of("taskIds", tasks, "decision", Map.of("outcome", "APPROVED")));
            assertThat(answer.get("done").asInt()).as(answer.toString()).isEqualTo(tasks.size());
            left -= tasks.size();
            decisions.addAndGet(tasks.size());
        }
    }

    /** The first tasks that are there, waited for until there is one. */
    private List<String> waiting(Set<String> butNot) {
        return Awaitility.await("tasks of " + stage)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> free(200).stream()
                                .filter(task ->
                                        !butNot.contains(task.get("recordId").asText()))
                                .map(task -> task.get("taskId").asText())
                                .toList(),
                        tasks -> !tasks.isEmpty());
    }

    /** Opens one record, and returns it with a remark on a field. */
    void sendBack(String record, String target, String section, String field) {
        var task = taskOf(record);
        api.post("/api/v1/tasks/" + task + "/claim", Map.of());
        var page = api.get("/api/v1/reviews/" + task);
        assertThat(page.get("mayDecide").asBoolean()).isTrue();
        var remark = new HashMap<String, Object>(Map.of("section", section, "field", field, "text", "请核对"));
        remark.put("row", page.at("/version/sections/" + section + "/0/id").asText());
        decide(task, Map.of("outcome", "RETURNED", "returnTo", target, "reason", "请核对", "remarks", List.of(remark)));
    }

    /** Approves one record after a look at what changed since the last one. */
    JsonNode approve(String record) {
        var task = taskOf(record);
        var page = api.get("/api/v1/reviews/" + task);
        decide(task, Map.of("outcome", "APPROVED"));
        return page;
    }

    private void decide(String task, Map<String, Object> decision) {
        api.post("/api/v1/reviews/" + task + "/decision", decision);
        decisions.incrementAndGet();
    }

    private String taskOf(String record) {
        var found = new ArrayList<String>();
        Awaitility.await().atMost(PATIENCE).until(() -> {
            api.all("/api/v1/tasks?scope=FREE&stage=" + stage).stream()
                    .filter(task -> record.equals(task.get("recordId").asText()))
                    .forEach(task -> found.add(task.get("taskId").asText()));
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private List<JsonNode> free(int limit) {
        var items = new ArrayList<JsonNode>();
        api.get("/api/v1/tasks?scope=FREE&stage=" + stage + "&limit=" + limit)
                .get("items")
                .forEach(items::add);
        return items;
    }
}
