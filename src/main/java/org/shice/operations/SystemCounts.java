package org.shice.operations;

/**
 * The numbers of the operations page; each opens the list behind it.
 *
 * @param stoppedJobs failed steps that wait for a person
 * @param retryingJobs failed steps that will be tried again
 * @param scheduledTimers timers that are not due yet
 */
public record SystemCounts(
        long openInstances,
        long openTasks,
        long stoppedJobs,
        long retryingJobs,
        long suspendedInstances,
        long scheduledTimers) {}
