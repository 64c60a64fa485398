package org.shice.deadline;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** The lists of deadlines as workbooks, for whoever sees them on the page; read page by page while they are written. */
public interface DeadlineSheets {

    /** What ends first on top. */
    void deadlines(Deadlines.Filter filter, Locale locale, OutputStream target);

    /** Newest first. */
    void journal(DeadlineJournal.Filter filter, Locale locale, OutputStream target);

    /**
     * Newest first.
     *
     * @param below a unit and all below it, or null for the actor's whole area
     */
    void urgings(@Nullable UnitId below, Locale locale, OutputStream target);
}
