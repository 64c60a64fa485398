package org.shice.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shice.organization.SchoolType;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/**
 * Turns what a person typed or a sheet holds into the value of a field, and a value into what a person reads. Reading
 * accepts the usual ways to write a date ({@code 2016-10-31}, {@code 2016.10}, {@code 201610}, {@code 2016年10月}) and to
 * name a code.
 */
@Component
public class FieldValues {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-./年](\\d{1,2})(?:[-./月](\\d{1,2}))?[日月]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|]");

    private final CodeLists codeLists;
    private final Texts texts;

    public FieldValues(CodeLists codeLists, Texts texts) {
        this.codeLists = codeLists;
        this.texts = texts;
    }

    /** The value to store; empty when the text is blank or cannot be read as this field. */
    public Optional<String> parse(FormField field, SchoolType type, String text) {
        var typed = text.strip();
        return typed.isEmpty() ? Optional.empty() : field.match(new Reading(type, typed));
    }

    /** What a person reads: labels of codes, yes or no, everything else as it is. */
    public String display(FormField field, SchoolType type, String value, Locale locale) {
        if (field instanceof FormField.Choice choice && !choice.codeList().equals(TaskForm.INLINE)) {
            return RuleContext.split(value).stream()
                    .map(code -> codeLists.label(choice.codeList(), type, code, locale))
                    .collect(Collectors.joining(texts.get(locale, "forms.list.separator")));
        }
        if (field instanceof FormField.Flag) {
            return texts.get(locale, "true".equals(value) ? "forms.flag.yes" : "forms.flag.no");
        }
        return value;
    }

    /** A month or a day in any of the usual ways, in ISO form; empty when it is neither or does not exist. */
    public static Optional<String> parseDate(String text, boolean monthOnly) {
        var compact = text.replaceAll("\\s", "");
        var matcher = PARTED.matcher(compact);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(compact);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        try {
            var month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (monthOnly) {
                return Optional.of(month.toString());
            }
            return Optional.ofNullable(matcher.group(3))
                    .map(day -> LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(day)))
                    .map(LocalDate::toString);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a text as one kind of field or the other. */
    private final class Reading implements FormField.Cases<Optional<String>> {

        private final SchoolType type;
        private final String text;

        Reading(SchoolType type, String text) {
            this.type = type;
            this.text = text;
        }

        @Override
        public Optional<String> text(FormField.Text field) {
            return Optional.of(text);
        }

        @Override
        public Optional<String> longText(FormField.LongText field) {
            return Optional.of(text);
        }

        @Override
        public Optional<String> number(FormField.Number field) {
            var plain = text.replace(",", "").replace("，", "");
            return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(plain) : Optional.empty();
        }

        @Override
        public Optional<String> date(FormField.Date field) {
            return parseDate(text, field.monthOnly());
        }

        @Override
        public Optional<String> choice(FormField.Choice field) {
            if (!field.multiple()) {
                return code(field, text);
            }
            var codes = new LinkedHashSet<String>();
            for (var part : Arrays.asList(SEPARATOR.split(text))) {
                var code = code(field, part);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                codes.add(code.get());
            }
            return Optional.of(String.join(",", codes));
        }

        private Optional<String> code(FormField.Choice field, String part) {
            return codeLists.parse(field.codeList(), type, part).map(CodeLists.Code::code);
        }

        @Override
        public Optional<String> flag(FormField.Flag field) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "1", "1-是", "是", "yes" -> Optional.of("true");
                case "false", "0", "0-否", "否", "no" -> Optional.of("false");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> note(FormField.Note field) {
            return Optional.empty();
        }
    }
}
