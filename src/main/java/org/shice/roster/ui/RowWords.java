package org.shice.roster.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.organization.SchoolType;
import org.shice.roster.ImportChange;
import org.shice.roster.ImportFinding;
import org.shice.roster.ImportRow;
import org.shice.roster.RosterWords;

/** The rows of one import in the words of the reader. */
final class RowWords {

    private final RosterWords words;
    private final SchoolType type;
    private final Locale locale;
    private final String separator;

    /** @param separator between several findings in one line */
    RowWords(RosterWords words, SchoolType type, Locale locale, String separator) {
        this.words = words;
        this.type = type;
        this.locale = locale;
        this.separator = separator;
    }

    String field(String key) {
        return words.field(type, key, locale);
    }

    /** The fields that the row fills, in the order of the form. */
    List<String> filled(ImportRow row) {
        return words.fields(type).stream().filter(row.values()::containsKey).toList();
    }

    String value(String key, String value) {
        return words.value(type, key, value, locale);
    }

    String finding(ImportRow row, ImportFinding finding) {
        return words.finding(type, row.number(), finding, locale);
    }

    /** What is wrong, or else what changes, in one line. */
    String summary(ImportRow row) {
        if (!row.findings().isEmpty()) {
            return row.findings().stream().map(finding -> finding(row, finding)).collect(Collectors.joining(separator));
        }
        return row.changes().stream()
                .map(ImportChange::fieldKey)
                .map(this::field)
                .collect(Collectors.joining(separator));
    }
}
