package org.shice.rehearsal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shice.platform.i18n.Texts;

/** The words of a report in one language. Numbers and days are written the same in both. */
final class ReportWords {

    private final Texts texts;
    private final Locale locale;

    ReportWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Values are written as they are: no language puts its signs into a number or a day. */
    String of(String key, Object... values) {
        return texts.get(
                locale, key, Arrays.stream(values).map(Object::toString).toArray());
    }

    /** A number with its noun, such as {@code 1 unit} or {@code 3000 teachers}. */
    String count(String noun, long number) {
        return texts.get(locale, "rehearsal.count." + noun, number, Long.toString(number));
    }

    String label(Enum<?> constant) {
        return texts.label(locale, constant);
    }

    List<String> header(String... keys) {
        return Arrays.stream(keys).map(key -> of("rehearsal.column." + key)).toList();
    }
}
