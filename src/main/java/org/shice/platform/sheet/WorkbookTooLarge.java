package org.shice.platform.sheet;

/** The workbook exceeds a limit; nothing of it is read. */
public final class WorkbookTooLarge extends SheetRefused {

    private final Limit limit;

    WorkbookTooLarge(Limit limit, int most) {
        super(most);
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + limit.name();
    }

    /** Which limit; the text names its value. */
    public enum Limit {
        /** Megabytes of the file. */
        FILE,
        ROWS,
        COLUMNS
    }
}
