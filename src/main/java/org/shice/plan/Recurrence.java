package org.shice.plan;

/** How often a report comes again. */
public enum Recurrence {
    /** 月报 (C-01) */
    MONTHLY(1),
    /** 季报: the last month of a quarter (M-B6) */
    QUARTERLY(3);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /** Months from one report to the next. */
    public int months() {
        return months;
    }
}
