package org.shice.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who runs the server sees and mends (运行维护): failed background steps, halted instances, deployed
 * models and health. Every method requires 系统管理员 of a root unit; every act is audited.
 */
@Service
public class OperationsService {

    private final Access access;
    private final AuditTrail audit;
    private final EngineJobs jobs;
    private final EngineInstances instances;
    private final EngineModels models;
    private final HealthProbe health;
    private final Reconciliations reconciliations;

    OperationsService(
            Access access,
            AuditTrail audit,
            EngineJobs jobs,
            EngineInstances instances,
            EngineModels models,
            HealthProbe health,
            Reconciliations reconciliations) {
        this.access = access;
        this.audit = audit;
        this.jobs = jobs;
        this.instances = instances;
        this.models = models;
        this.health = health;
        this.reconciliations = reconciliations;
    }

    /** Whether the current person may use operations, for the navigation. */
    @Transactional(readOnly = true)
    public boolean isOperator() {
        return access.grants(Role.SYSTEM_ADMIN).stream().anyMatch(RoleGrant::isOverAll);
    }

    @Transactional(readOnly = true)
    public SystemHealth health() {
        requireOperator();
        return health.probe();
    }

    /** How many failed steps wait for a person. */
    @Transactional(readOnly = true)
    public int stoppedJobs() {
        requireOperator();
        return Math.toIntExact(jobs.stopped());
    }

    @Transactional(readOnly = true)
    public SystemCounts counts() {
        requireOperator();
        return new SystemCounts(
                instances.open(),
                instances.openTasks(),
                jobs.stopped(),
                jobs.retrying(),
                instances.suspended(),
                jobs.scheduledTimers());
    }

    /** Failed steps, those that stand still first. */
    @Transactional(readOnly = true)
    public KeysetPage<FailedJob> failedJobs(@Nullable String cursor, int limit) {
        requireOperator();
        return jobs.failed(cursor, limit);
    }

    /**
     * Why a step failed.
     *
     * @throws org.shice.platform.error.NotFound when it has run in the meantime
     */
    @Transactional(readOnly = true)
    public JobFailure failure(String jobId) {
        requireOperator();
        return jobs.failure(jobId);
    }

    /**
     * Runs a failed step again, at once.
     *
     * @throws org.shice.platform.error.NotFound when it has run in the meantime
     */
    @Transactional
    public void retry(String jobId) {
        requireOperator();
        jobs.retry(jobId);
        audit.record(AuditEvent.of("job", jobId, "JOB_RETRIED"));
    }

    /** Runs every failed step that stands still again. @return how many */
    @Transactional
    public int retryAll() {
        requireOperator();
        var count = jobs.retryAll();
        audit.record(AuditEvent.of("job", "all", "JOBS_RETRIED").with(Map.of("count", Integer.toString(count))));
        return count;
    }

    @Transactional(readOnly = true)
    public KeysetPage<SuspendedInstance> suspendedInstances(@Nullable String cursor, int limit) {
        requireOperator();
        return instances.suspended(cursor, limit);
    }

    /**
     * Lets a halted instance go on.
     *
     * @throws org.shice.platform.error.NotFound when there is none
     */
    @Transactional
    public void resume(String instanceId) {
        requireOperator();
        instances.resume(instanceId);
        audit.record(AuditEvent.of("process-instance", instanceId, "INSTANCE_RESUMED"));
    }

    /** Every model in use: the latest version of each, and older ones with open instances. */
    @Transactional(readOnly = true)
    public List<DeployedModel> models() {
        requireOperator();
        return models.inUse();
    }

    /** The last comparison of the task list with the engine; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Reconciliation> lastReconciliation() {
        requireOperator();
        return reconciliations.last();
    }

    /** Compares the task list with the engine's tasks and remembers what it found. Changes no task. */
    public Reconciliation checkTasks() {
        requireOperator();
        return reconciliations.check();
    }

    /** Compares and repairs, each piece in a transaction of its own. */
    public Reconciliation mendTasks() {
        requireOperator();
        return reconciliations.mend();
    }

    private void requireOperator() {
        if (!isOperator()) {
            throw new AccessRefused();
        }
    }
}
