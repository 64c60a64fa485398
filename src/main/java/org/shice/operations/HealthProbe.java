package org.shice.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks at the database and the engine's workers. */
@Component
class HealthProbe {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final JdbcTemplate jdbc;
    private final ProcessEngine engine;
    private final ManagementService management;
    private final Clock clock;

    HealthProbe(JdbcTemplate jdbc, ProcessEngine engine, ManagementService management, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.management = management;
        this.clock = clock;
    }

    SystemHealth probe() {
        var now = clock.instant();
        var started = System.nanoTime();
        var version = String.valueOf(jdbc.queryForObject("show server_version", String.class));
        var millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
        return new SystemHealth(
                now,
                "PostgreSQL " + version.split(" ", 0)[0],
                millis,
                "Camunda " + ProductPropertiesUtil.getProductVersion(),
                isWorking(),
                management.createJobQuery().executable().active().count(),
                oldestWaiting(now));
    }

    private boolean isWorking() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var executor = configuration.getJobExecutor();
        return executor != null && executor.isActive();
    }

    private Instant oldestWaiting(Instant now) {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .flatMap(job -> Stream.ofNullable(dueOrCreated(job)))
                .map(Date::toInstant)
                .findFirst()
                .orElse(now);
    }

    private static Date dueOrCreated(Job job) {
        return job.getDuedate() == null ? job.getCreateTime() : job.getDuedate();
    }
}
