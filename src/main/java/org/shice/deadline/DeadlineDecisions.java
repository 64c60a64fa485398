package org.shice.deadline;

import java.time.LocalDate;

/**
 * What people decide about deadlines. All of it is recorded in the history of the deadline and in the audit trail; what
 * the process has to know follows a moment later.
 */
public interface DeadlineDecisions {

    /**
     * Says with evidence that the milestone is met. The unit itself attests what only it knows; what is computed or
     * received, its superior can attest as well.
     *
     * @param evidence what shows it: a document with its number, a place, a link; at most 1000 characters
     * @throws DeadlineClosed when it is not open
     * @throws DeadlineComputed when it is counted and the plan lets nobody overrule the count (C-04)
     * @throws org.shice.platform.error.InvalidInput when the evidence is empty or too long
     */
    void attest(DeadlineId id, String evidence);

    /**
     * Grants an extension (延期): reminders and the ladder begin anew for the new day.
     *
     * @param until the last day, after the present end and not in the past
     */
    void extend(DeadlineId id, LocalDate until, String reason);

    /**
     * Opens one again that was met or cancelled, with its old end. When that has passed, the ladder counts from now.
     *
     * @throws DeadlineStillOpen when it is open
     */
    void reopen(DeadlineId id, String reason);

    /** The unit need not do it. */
    void cancel(DeadlineId id, String reason);

    /** 督查: what was found on the spot. */
    void inspect(DeadlineId id, String finding);

    void note(DeadlineId id, String text);
}
