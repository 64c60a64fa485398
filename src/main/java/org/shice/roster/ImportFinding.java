package org.shice.roster;

import java.util.List;

/**
 * What is to be said about a row.
 *
 * @param fieldKey the field, or an empty text for the row
 * @param column the column of the file, counted from 0; -1 when the file has none for it
 * @param textKey the text that says what to do
 */
public record ImportFinding(Severity severity, String fieldKey, int column, String textKey, List<Object> args) {

    public ImportFinding {
        args = List.copyOf(args);
    }

    static ImportFinding error(String fieldKey, int column, String textKey, Object... args) {
        return new ImportFinding(Severity.ERROR, fieldKey, column, textKey, List.of(args));
    }

    static ImportFinding note(String textKey, Object... args) {
        return new ImportFinding(Severity.NOTE, "", -1, textKey, List.of(args));
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** How much it matters. */
    public enum Severity {
        /** The row is not taken over. */
        ERROR,
        /** Worth a look; the row is taken over (D-5). */
        WARNING,
        /** For information, such as that the person will not be collected (SC-3). */
        NOTE
    }
}
