package org.shice.rehearsal.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shice.rehearsal.simulation.RehearsalEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of the engine one after the other under a clock that is moved. */
public final class VirtualEngine implements RehearsalEngine {

    private static final Logger LOG = LoggerFactory.getLogger(VirtualEngine.class);
    private static final int BATCH = 500;

    /** What has to be over when a plan is: the plan, its milestones and their deadlines. */
    private static final List<String> OF_THE_PLAN =
            List.of("city-collection-plan", "university-collection-plan", "plan-milestone", "deadline-milestone");

    private final ManagementService management;
    private final RuntimeService runtime;
    private int failed;

    VirtualEngine(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    @Override
    public void moveTo(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public Optional<Instant> nextTimer() {
        return management.createJobQuery().timers().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public int runDue(UnaryOperator<String> names) {
        int ran = 0;
        for (var jobs = due(names); !jobs.isEmpty(); jobs = due(names)) {
            jobs.forEach(this::run);
            ran += jobs.size();
        }
        return ran;
    }

    private List<Job> due(UnaryOperator<String> names) {
        var jobs = Stream.concat(
                        management.createJobQuery().messages().executable().listPage(0, BATCH).stream(),
                        management.createJobQuery().timers().executable().listPage(0, BATCH).stream())
                .toList();
        var keys = businessKeys(jobs);
        return jobs.stream()
                .sorted(Comparator.comparing(VirtualEngine::dueAt)
                        .thenComparing(Job::getProcessDefinitionKey)
                        .thenComparing(job -> names.apply(keys.getOrDefault(job.getProcessInstanceId(), ""))))
                .toList();
    }

    private Map<String, String> businessKeys(List<Job> jobs) {
        var keys = new HashMap<String, String>();
        if (jobs.size() > 1) {
            Set<String> ids = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
            for (ProcessInstance instance :
                    runtime.createProcessInstanceQuery().processInstanceIds(ids).listPage(0, 2 * BATCH)) {
                keys.put(instance.getId(), instance.getBusinessKey());
            }
        }
        return keys;
    }

    private static Instant dueAt(Job job) {
        return job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant();
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            failed++;
            LOG.error("A job of {} failed", job.getProcessDefinitionKey(), e);
        }
    }

    @Override
    public Health health() {
        var incidents = runtime.createIncidentQuery().count();
        var running = OF_THE_PLAN.stream()
                .mapToLong(key -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(key)
                        .count())
                .sum();
        return new Health(failed, (int) incidents, (int) running);
    }
}
