package org.shice.board;

/**
 * How units stood by the milestones of the plan; milestones that were left out do not count.
 *
 * @param met on time
 * @param metLate after the day
 * @param overdue not yet, and the day is over
 * @param open not yet, and the day is still to come
 */
public record OnTime(int met, int metLate, int overdue, int open) {

    public static final OnTime NONE = new OnTime(0, 0, 0, 0);

    public OnTime plus(OnTime other) {
        return new OnTime(met + other.met, metLate + other.metLate, overdue + other.overdue, open + other.open);
    }

    /** Milestones whose end is known: met, or missed. */
    public int decided() {
        return met + metLate + overdue;
    }

    /** The share met on time among those decided (按时率), from 0 to 1; 1 while none is decided. */
    public double rate() {
        return decided() == 0 ? 1 : (double) met / decided();
    }
}
