package org.shice.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A background step that failed (失败的后台步骤), as the list shows it; why it failed is read when somebody looks
 * at it, see {@link OperationsService#failure}. It holds ids and class names, never personal data.
 *
 * @param id to retry it by
 * @param processKey the process; text {@code process.<key>}
 * @param stepId the element of the model; text {@code process.<key>.<stepId>}
 * @param stepName the label in the model, for a step without a text
 * @param subjectId the business key: the record, case, review or campaign it belongs to
 * @param retriesLeft 0 when it stands still until somebody acts
 * @param nextAttemptAt when it runs again by itself, or null
 */
public record FailedJob(
        String id,
        String processKey,
        String stepId,
        String stepName,
        @Nullable String subjectId,
        int retriesLeft,
        @Nullable Instant nextAttemptAt) {

    /** Whether it waits for a person. */
    public boolean isStopped() {
        return retriesLeft == 0;
    }
}
