package org.shice.operations.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.operations.DeployedModel;
import org.shice.operations.FailedJob;
import org.shice.operations.JobFailure;
import org.shice.operations.OperationsService;
import org.shice.operations.Reconciliation;
import org.shice.operations.SuspendedInstance;
import org.shice.operations.SystemCounts;
import org.shice.operations.SystemHealth;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operations for the system administrator of a root unit. */
@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "operations", description = "Operations (运维)")
class OperationsController {

    private final OperationsService operations;

    OperationsController(OperationsService operations) {
        this.operations = operations;
    }

    @GetMapping("/health")
    @Operation(summary = "The state of database, engine and jobs")
    SystemHealth health() {
        return operations.health();
    }

    @GetMapping("/counts")
    @Operation(summary = "What is running, failed and suspended")
    SystemCounts counts() {
        return operations.counts();
    }

    @GetMapping("/failed-jobs")
    @Operation(summary = "Steps that failed for good, with their cause")
    KeysetPage<FailedJob> failedJobs(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return operations.failedJobs(cursor, PageSize.of(limit));
    }

    @GetMapping("/failed-jobs/{id}")
    @Operation(summary = "The cause of a failure in full")
    JobFailure failure(@PathVariable String id) {
        return operations.failure(id);
    }

    @PostMapping("/failed-jobs/{id}/retry")
    @Operation(summary = "Try a failed step again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id) {
        operations.retry(id);
    }

    @PostMapping("/failed-jobs/retry")
    @Operation(summary = "Try all failed steps again")
    Retried retryAll() {
        return new Retried(operations.retryAll());
    }

    @GetMapping("/suspended-instances")
    @Operation(summary = "Process instances that stand still")
    KeysetPage<SuspendedInstance> suspendedInstances(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return operations.suspendedInstances(cursor, PageSize.of(limit));
    }

    @PostMapping("/suspended-instances/{id}/resume")
    @Operation(summary = "Let a suspended instance go on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String id) {
        operations.resume(id);
    }

    @GetMapping("/reconciliation")
    @Operation(summary = "What the last comparison of task list and engine found")
    Reconciliation lastReconciliation() {
        return operations.lastReconciliation().orElseThrow(() -> new NotFound("reconciliation"));
    }

    @PostMapping("/reconciliation/check")
    @Operation(summary = "Compare task list and engine")
    Reconciliation checkTasks() {
        return operations.checkTasks();
    }

    @PostMapping("/reconciliation/mend")
    @Operation(summary = "Mend the task list from the engine")
    Reconciliation mendTasks() {
        return operations.mendTasks();
    }

    @GetMapping("/models")
    @Operation(summary = "The process models in use, with their versions")
    List<DeployedModel> models() {
        return operations.models();
    }

    /** How many steps were started again. */
    record Retried(int count) {}
}
