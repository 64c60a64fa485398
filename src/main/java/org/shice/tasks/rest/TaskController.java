package org.shice.tasks.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Accounts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.WorkItem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list of the caller: look, take, give back. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "Task list (待办)")
class TaskController {

    private final TaskList tasks;
    private final Accounts accounts;

    TaskController(TaskList tasks, Accounts accounts) {
        this.tasks = tasks;
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Tasks: mine, free in my queues, or all in my area")
    KeysetPage<TaskResource> list(
            @Valid TaskQueryParameters filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return page(filter.toFilter(), cursor, limit);
    }

    @PostMapping("/search")
    @Operation(summary = "The same with a text to search for, which stays out of the address")
    KeysetPage<TaskResource> search(
            @Valid @RequestBody TaskFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return page(filter.toFilter(), cursor, limit);
    }

    @PostMapping("/counts")
    @Operation(summary = "How many tasks each list holds under a filter")
    Map<Chip, Integer> counts(@Valid @RequestBody TaskFilter filter) {
        return tasks.counts(filter.toFilter());
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "A task")
    TaskResource get(@PathVariable String taskId) {
        return resource(tasks.get(taskId));
    }

    @PostMapping("/{taskId}/claim")
    @Operation(summary = "Take a free task; 409 when somebody was faster")
    TaskResource claim(@PathVariable String taskId) {
        return resource(tasks.claim(taskId));
    }

    @PostMapping("/{taskId}/release")
    @Operation(summary = "Give a task back")
    TaskResource release(@PathVariable String taskId) {
        return resource(tasks.release(taskId));
    }

    @PostMapping("/{taskId}/next")
    @Operation(summary = "The next free task of the same queue that the caller may take; 204 when there is none")
    ResponseEntity<TaskResource> next(@PathVariable String taskId, @Valid @RequestBody TaskFilter filter) {
        Optional<TaskResource> next = tasks.next(filter.toFilter(), taskId).map(this::resource);
        return next.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private KeysetPage<TaskResource> page(TaskList.Filter filter, @Nullable String cursor, @Nullable Integer limit) {
        var page = tasks.page(filter, cursor, PageSize.of(limit));
        return new KeysetPage<>(resources(page.items()), page.next());
    }

    private TaskResource resource(WorkItem item) {
        return resources(List.of(item)).get(0);
    }

    private List<TaskResource> resources(List<WorkItem> items) {
        var holders = items.stream()
                .flatMap(item -> Stream.ofNullable(item.assignee()))
                .collect(Collectors.toSet());
        var names = accounts.names(holders);
        return items.stream().map(item -> TaskResource.of(item, names)).toList();
    }
}
