package org.shice.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.shice.forms.CodeLists;
import org.shice.forms.FormField;
import org.shice.organization.SchoolType;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Component;

/**
 * Whether a value is of its field's kind: what is not can never be stored. What is merely wrong in its context is kept
 * and reported by the rules, so that nothing typed is lost.
 */
@Component
class ValueCheck {

    private static final int LONGEST_VALUE = 4000;

    private final CodeLists codes;

    ValueCheck(CodeLists codes) {
        this.codes = codes;
    }

    Optional<Problem> problem(SchoolType type, FormField field, String value) {
        if (value.length() > LONGEST_VALUE || hasControls(value, field instanceof FormField.LongText)) {
            return problem(field, "profile.value.text");
        }
        // A switch over the sealed kinds needs Java 21.
        if (field instanceof FormField.Text text) {
            return length(field, value, text.maxLength());
        } else if (field instanceof FormField.LongText text) {
            return length(field, value, text.maxLength());
        } else if (field instanceof FormField.Number number) {
            return when(!isNumber(value, number.decimals()), field, "profile.value.number");
        } else if (field instanceof FormField.Date date) {
            return when(!isDate(value, date.monthOnly()), field, "profile.value.date");
        } else if (field instanceof FormField.Choice choice) {
            return when(!isChoice(type, choice, value), field, "profile.value.code");
        } else if (field instanceof FormField.Flag) {
            return when(!value.equals("true") && !value.equals("false"), field, "profile.value.code");
        }
        return Optional.empty();
    }

    private static Optional<Problem> length(FormField field, String value, int longest) {
        return value.codePointCount(0, value.length()) > longest
                ? problem(field, "profile.value.length", longest)
                : Optional.empty();
    }

    private static boolean isNumber(String value, int decimals) {
        try {
            return value.matches("-?\\d{1,15}(\\.\\d+)?") && new BigDecimal(value).scale() <= decimals;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static boolean isDate(String value, boolean monthOnly) {
        try {
            var year = monthOnly
                    ? YearMonth.parse(value).getYear()
                    : LocalDate.parse(value).getYear();
            return year >= 1850 && year <= 2200;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private boolean isChoice(SchoolType type, FormField.Choice choice, String value) {
        var chosen = List.of(value.split(",", -1));
        return (choice.multiple() || chosen.size() == 1)
                && new HashSet<>(chosen).size() == chosen.size()
                && chosen.stream()
                        .allMatch(code -> codes.find(choice.codeList(), type, code)
                                .filter(CodeLists.Code::selectable)
                                .isPresent());
    }

    private static boolean hasControls(String value, boolean severalLines) {
        return value.chars()
                .anyMatch(c -> Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t')));
    }

    private static Optional<Problem> when(boolean wrong, FormField field, String key) {
        return wrong ? problem(field, key) : Optional.empty();
    }

    private static Optional<Problem> problem(FormField field, String key, Object... args) {
        return Optional.of(new Problem(field.key(), key, List.of(args)));
    }
}
