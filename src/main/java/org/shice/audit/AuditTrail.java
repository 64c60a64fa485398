package org.shice.audit;

import java.util.List;

/**
 * The product's own record of decisions and sensitive acts: append-only, hash-chained per subject, written in the
 * transaction of the act (design.md, R-6). The engine's history is not the archive.
 */
public interface AuditTrail {

    /** Appends an entry. Actor, deputy and address come from the current request; jobs write as the system. */
    void record(AuditEvent event);

    /** All entries of a subject, oldest first. Rights are the caller's duty. */
    List<AuditEntryView> historyOf(String subjectType, String subjectId);

    /** Recomputes the chain of a subject. @return false when an entry was altered or is missing */
    boolean isIntact(String subjectType, String subjectId);
}
