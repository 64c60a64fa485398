package org.shice.operations;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Component;

/** Failed background steps of the engine. */
@Component
class EngineJobs {

    private static final int RETRIES = 3;
    private static final int CHUNK = 500;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final StepNames steps;
    private final Clock clock;

    EngineJobs(ManagementService management, RuntimeService runtime, StepNames steps, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.steps = steps;
        this.clock = clock;
    }

    long stopped() {
        return failures().noRetriesLeft().count();
    }

    long retrying() {
        return failures().withRetriesLeft().count();
    }

    long scheduledTimers() {
        return management
                .createJobQuery()
                .timers()
                .duedateHigherThan(Date.from(clock.instant()))
                .count();
    }

    KeysetPage<FailedJob> failed(@Nullable String cursor, int limit) {
        return OffsetPage.of(cursor, limit, this::failed);
    }

    /** The engine hands out stack traces one by one only, so a list does not ask for them. */
    JobFailure failure(String jobId) {
        var classes = ExceptionChain.of(
                management.getJobExceptionStacktrace(failedJob(jobId).getId()));
        return new JobFailure(FailureCause.of(classes), String.join("\n", classes));
    }

    void retry(String jobId) {
        restart(List.of(failedJob(jobId)));
    }

    private Job failedJob(String jobId) {
        return Optional.ofNullable(failures().jobId(jobId).singleResult()).orElseThrow(() -> new NotFound("job"));
    }

    int retryAll() {
        var count = 0;
        for (var stopped = stoppedChunk(); !stopped.isEmpty(); stopped = stoppedChunk()) {
            restart(stopped);
            count += stopped.size();
        }
        return count;
    }

    private JobQuery failures() {
        return management.createJobQuery().withException();
    }

    private List<Job> stoppedChunk() {
        return failures().noRetriesLeft().listPage(0, CHUNK);
    }

    private void restart(List<Job> jobs) {
        management
                .setJobRetries(RETRIES)
                .jobIds(jobs.stream().map(Job::getId).toList())
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private List<FailedJob> failed(int offset, int limit) {
        var jobs = failures().orderByJobRetries().asc().orderByJobId().asc().listPage(offset, limit);
        var subjects = subjects(jobs);
        return jobs.stream().map(job -> failed(job, subjects)).toList();
    }

    private FailedJob failed(Job job, Map<String, String> subjects) {
        var instance = Optional.ofNullable(job.getProcessInstanceId());
        var due = Stream.ofNullable(job.getDuedate()).map(Date::toInstant).findFirst();
        return new FailedJob(
                job.getId(),
                Optional.ofNullable(job.getProcessDefinitionKey()).orElse(""),
                Optional.ofNullable(job.getFailedActivityId()).orElse(""),
                steps.name(job.getProcessDefinitionId(), job.getFailedActivityId()),
                instance.map(subjects::get).orElse(null),
                job.getRetries(),
                job.getRetries() == 0 ? null : due.orElse(null));
    }

    /** Business keys by instance, in one query. */
    private Map<String, String> subjects(List<Job> jobs) {
        var ids = jobs.stream()
                .flatMap(job -> Stream.ofNullable(job.getProcessInstanceId()))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).listPage(0, ids.size()).stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
