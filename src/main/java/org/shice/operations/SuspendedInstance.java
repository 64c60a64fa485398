package org.shice.operations;

import org.jspecify.annotations.Nullable;

/**
 * A process instance that was halted (已挂起的流程): its tasks cannot be worked and its timers do not fire.
 *
 * @param id to let it go on by
 * @param subjectId the business key of what it is about
 */
public record SuspendedInstance(String id, String processKey, int version, @Nullable String subjectId) {}
