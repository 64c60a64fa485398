package org.shice.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened.
 *
 * @param subjectType for example {@code record}, {@code account}, {@code campaign}, {@code unit}
 * @param subjectId the id of the subject
 * @param action an upper snake word; its text is {@code audit.action.<ACTION>}
 * @param unitPath where, or null outside the tree
 * @param reason the person's reason, or null
 * @param details ids, enum names and counts; never personal data
 */
public record AuditEvent(
        String subjectType,
        String subjectId,
        String action,
        @Nullable String unitPath,
        @Nullable String reason,
        Map<String, String> details) {

    public static AuditEvent of(String subjectType, Object subjectId, String action) {
        return new AuditEvent(subjectType, subjectId.toString(), action, null, null, Map.of());
    }

    public AuditEvent at(String path) {
        return new AuditEvent(subjectType, subjectId, action, path, reason, details);
    }

    public AuditEvent because(@Nullable String why) {
        return new AuditEvent(subjectType, subjectId, action, unitPath, why, details);
    }

    public AuditEvent with(Map<String, String> more) {
        return new AuditEvent(subjectType, subjectId, action, unitPath, reason, Map.copyOf(more));
    }
}
