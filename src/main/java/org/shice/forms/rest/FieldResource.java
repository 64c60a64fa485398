package org.shice.forms.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormField;
import org.shice.forms.FormTexts;
import org.shice.forms.SectionForm;

/**
 * A field as the API shows it; all values travel as texts.
 *
 * @param kind what the value looks like: a day is 2026-09-01, a month 2026-09, a flag true or false, several codes are joined
 *     by commas
 * @param required in any case; further duties depend on other values and show up as findings of the record
 */
record FieldResource(
        String key,
        String label,
        @Nullable String help,
        Kind kind,
        boolean required,
        FormField.Owner owner,
        @Nullable Limits limits,
        @Nullable Choice choice) {

    static FieldResource of(SectionForm form, FormField field, FormTexts texts, Locale locale) {
        return new FieldResource(
                field.key(),
                texts.label(form, field, locale),
                texts.help(form, field, locale).orElse(null),
                field.match(new KindOf()),
                field.required(),
                field.owner(),
                limits(field),
                choice(field));
    }

    private static @Nullable Limits limits(FormField field) {
        if (field instanceof FormField.Text text) {
            return new Limits(text.maxLength(), text.pattern(), null, null, null);
        }
        if (field instanceof FormField.LongText text) {
            return new Limits(text.maxLength(), null, null, null, null);
        }
        return field instanceof FormField.Number number
                ? new Limits(null, null, number.min(), number.max(), number.decimals())
                : null;
    }

    private static @Nullable Choice choice(FormField field) {
        return field instanceof FormField.Choice choice
                ? new Choice(choice.codeList(), choice.multiple(), choice.exclusive())
                : null;
    }

    enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DAY,
        MONTH,
        CHOICE,
        FLAG,
        NOTE
    }

    /** What a text or a number must keep to. */
    record Limits(
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable String min,
            @Nullable String max,
            @Nullable Integer decimals) {}

    /** @param exclusive codes that stand alone */
    record Choice(String codeList, boolean multiple, List<String> exclusive) {}

    private static final class KindOf implements FormField.Cases<Kind> {

        @Override
        public Kind text(FormField.Text field) {
            return Kind.TEXT;
        }

        @Override
        public Kind longText(FormField.LongText field) {
            return Kind.LONG_TEXT;
        }

        @Override
        public Kind number(FormField.Number field) {
            return Kind.NUMBER;
        }

        @Override
        public Kind date(FormField.Date field) {
            return field.monthOnly() ? Kind.MONTH : Kind.DAY;
        }

        @Override
        public Kind choice(FormField.Choice field) {
            return Kind.CHOICE;
        }

        @Override
        public Kind flag(FormField.Flag field) {
            return Kind.FLAG;
        }

        @Override
        public Kind note(FormField.Note field) {
            return Kind.NOTE;
        }
    }
}
