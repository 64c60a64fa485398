package org.shice.operations;

import java.time.Instant;

/**
 * How the system is (运行状况).
 *
 * @param databaseMillis how long the database took to answer
 * @param jobExecutorRunning whether this node works off background steps
 * @param waitingJobs steps that are due and wait for a thread
 * @param oldestWaitingSince since when the oldest of them waits; equals {@code at} when there is none
 */
public record SystemHealth(
        Instant at,
        String databaseVersion,
        long databaseMillis,
        String engineVersion,
        boolean jobExecutorRunning,
        long waitingJobs,
        Instant oldestWaitingSince) {}
