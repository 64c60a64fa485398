package org.shice.board;

/**
 * Why a unit is at risk (风险).
 *
 * @param number how many are late, or by how many days
 */
public record Risk(Reason reason, int number) {

    /** The reasons, the worst first. */
    public enum Reason {
        /** Milestones that are overdue. */
        MILESTONES_OVERDUE,
        /** Records in a stage that is past its due day. */
        RECORDS_OVERDUE,
        /** By its pace the unit submits the last record so many days after the due day. */
        SUBMISSION_LATE,
        /** By its pace the last record becomes effective so many days after the due day. */
        EFFECTIVE_LATE,
        /** Records are with their teachers, and none was submitted in so many workdays. */
        NO_SUBMISSION,
        /** Everything is submitted, and none became effective in so many workdays. */
        NO_DECISION
    }
}
