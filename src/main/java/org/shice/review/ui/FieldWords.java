package org.shice.review.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FieldValues;
import org.shice.forms.Finding;
import org.shice.forms.FormField;
import org.shice.forms.FormTexts;
import org.shice.forms.SectionForm;
import org.shice.platform.i18n.Texts;

/** Sections, rows, fields and values in the words of the reader's language. */
final class FieldWords {

    static final String NOTHING = "—";

    private final Texts texts;
    private final FormTexts forms;
    private final FieldValues values;
    private final Locale locale;

    FieldWords(Texts texts, FormTexts forms, FieldValues values, Locale locale) {
        this.texts = texts;
        this.forms = forms;
        this.values = values;
        this.locale = locale;
    }

    String text(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    String title(SectionForm form) {
        return forms.title(form, locale);
    }

    /** A row of a section: the section itself when it holds only one. */
    String row(SectionForm form, int number) {
        return form.repeated() ? text("review.row", title(form), number) : title(form);
    }

    String label(SectionForm form, FormField field) {
        return forms.label(form, field, locale);
    }

    String evidence(String word) {
        return forms.evidence(word, locale);
    }

    String finding(Finding finding) {
        return forms.finding(finding, locale);
    }

    /** A value as a person reads it; a dash when there is none. */
    String value(SectionForm form, FormField field, @Nullable String value) {
        return value == null || value.isEmpty() ? NOTHING : values.display(field, form.type(), value, locale);
    }

    /** Where something is, from the section down to the field, as far as it says. */
    String place(ReviewSheet sheet, RemarkPlace place) {
        return sheet.section(place.section())
                .map(section -> place(section.form(), section.numberOf(place.rowId()), place.fieldKey()))
                .orElse("");
    }

    /** @param number of the row, 0 for the whole section */
    String place(SectionForm form, int number, @Nullable String fieldKey) {
        var row = number == 0 ? title(form) : row(form, number);
        var field = Optional.ofNullable(fieldKey).flatMap(form::field).map(found -> label(form, found));
        return Stream.of(Optional.of(row), field).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
