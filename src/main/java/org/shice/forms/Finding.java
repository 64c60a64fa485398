package org.shice.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or missing.
 *
 * @param rowId the row, or null for the section
 * @param fieldKey the field, or null for the row
 * @param textKey the text that says what to do
 */
public record Finding(
        Severity severity,
        String sectionCode,
        @Nullable String rowId,
        @Nullable String fieldKey,
        String textKey,
        List<Object> args) {

    /** An error stops submission, a warning asks for a look (D-5), missing is an error that is simply not filled yet. */
    public enum Severity {
        ERROR,
        MISSING,
        WARNING
    }
}
