package org.shice.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months as people write them in lists. */
final class DayReading {

    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:(?:[-/.]|月)(\\d{1,2})?日?)?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

    private DayReading() {}

    /** The day as {@code 2016-10-31}; empty when it is not a day, or only a month. */
    static Optional<String> day(String text) {
        var parts = parts(text);
        if (parts.isEmpty() || parts.get().group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts.get(), 1), number(parts.get(), 2), number(parts.get(), 3))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The month as {@code 2016-10}; a day gives its month. */
    static Optional<String> month(String text) {
        var parts = parts(text);
        if (parts.isEmpty() || (parts.get().group(3) != null && day(text).isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    YearMonth.of(number(parts.get(), 1), number(parts.get(), 2)).toString());
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> parts(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var parts = PARTS.matcher(plain);
        if (parts.matches()) {
            return Optional.of(parts);
        }
        var digits = DIGITS.matcher(plain);
        return digits.matches() ? Optional.of(digits) : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
