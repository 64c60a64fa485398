package org.shice.board;

import java.util.Comparator;
import java.util.List;

/**
 * Why a unit is at risk (风险).
 *
 * @param number how many are late, or by how many days
 */
public record Risk(Reason reason, int number) implements Comparable<Risk> {

    /** Whatever weighs most decides; between equals what comes next, and more reasons are worse than fewer. */
    static final Comparator<List<Risk>> WORST_FIRST = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return b.size() - a.size();
    };

    /** The worse one first. */
    @Override
    public int compareTo(Risk other) {
        return Comparator.comparing(Risk::reason)
                .thenComparing(Comparator.comparingInt(Risk::number).reversed())
                .compare(this, other);
    }

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
