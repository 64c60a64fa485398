package org.shice.demo.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shice.account.SystemIdentity;
import org.shice.campaign.CampaignId;
import org.shice.demo.DemoEngine;
import org.shice.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Runs jobs one after the other, in the order of their days. */
@Component
class CamundaDemoEngine implements DemoEngine {

    private static final String ENROLMENT = "collection-campaign";
    private static final List<String> PLAN =
            List.of("city-collection-plan", "university-collection-plan", "plan-milestone", "deadline-milestone");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final SystemIdentity system;
    private final ProductClock clock;

    CamundaDemoEngine(RuntimeService runtime, ManagementService management, SystemIdentity system, ProductClock clock) {
        this.runtime = runtime;
        this.management = management;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public void moveTo(Instant moment) {
        clock.moveTo(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void comeBack() {
        clock.reset();
        ClockUtil.reset();
    }

    @Override
    public void enrol(CampaignId campaign) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(ENROLMENT)
                .processInstanceBusinessKey(campaign.toString())
                .singleResult();
        if (instance == null) {
            return;
        }
        var jobs = management.createJobQuery().processInstanceId(instance.getId());
        for (var next = jobs.list(); !next.isEmpty(); next = jobs.list()) {
            next.forEach(job -> management.executeJob(job.getId()));
        }
    }

    @Override
    public void runUntil(Instant moment, Supplier<Set<String>> keys) {
        for (var due = due(moment, keys); !due.isEmpty(); due = due(moment, keys)) {
            var first = timeOf(due.get(0));
            due.stream().filter(job -> timeOf(job).equals(first)).forEach(this::run);
        }
    }

    private void run(Job job) {
        var time = timeOf(job);
        if (time.isAfter(clock.instant())) {
            moveTo(time);
        }
        system.run(() -> management.executeJob(job.getId()));
    }

    /** Steps that wait for nothing come first. */
    private List<Job> due(Instant moment, Supplier<Set<String>> keys) {
        var waiting = PLAN.stream().flatMap(key -> due(key, moment)).toList();
        if (waiting.isEmpty()) {
            return waiting;
        }
        var ours = instances(waiting, keys.get());
        return waiting.stream()
                .filter(job -> ours.contains(job.getProcessInstanceId()))
                .sorted(Comparator.comparing(CamundaDemoEngine::timeOf))
                .toList();
    }

    private Stream<Job> due(String process, Instant moment) {
        var timers = management
                .createJobQuery()
                .processDefinitionKey(process)
                .timers()
                .duedateLowerThan(Date.from(moment));
        var steps = management.createJobQuery().processDefinitionKey(process).messages();
        return Stream.concat(steps.list().stream(), timers.list().stream());
    }

    private Set<String> instances(List<Job> jobs, Set<String> keys) {
        var ids = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .filter(instance -> keys.contains(instance.getBusinessKey()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private static Instant timeOf(Job job) {
        return job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant();
    }
}
