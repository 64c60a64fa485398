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
            return Optional.of(new Problem(field.key(), "profile.value.text", List.of()));
        }
        return field.match(new Kinds(type, value));
    }

    private static boolean hasControls(String value, boolean severalLines) {
        return value.chars()
                .anyMatch(c -> Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t')));
    }

    /** What is wrong with a value, by the kind of its field. */
    private final class Kinds implements FormField.Cases<Optional<Problem>> {

        private static final int EARLIEST_YEAR = 1900;
        private static final int LATEST_YEAR = 2100;

        private final SchoolType type;
        private final String value;

        Kinds(SchoolType type, String value) {
            this.type = type;
            this.value = value;
        }

        @Override
        public Optional<Problem> text(FormField.Text field) {
            return length(field, field.maxLength());
        }

        @Override
        public Optional<Problem> longText(FormField.LongText field) {
            return length(field, field.maxLength());
        }

        @Override
        public Optional<Problem> number(FormField.Number field) {
            var fits = value.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                    && new BigDecimal(value).stripTrailingZeros().scale() <= field.decimals();
            return unless(fits, field, "profile.value.number");
        }

        @Override
        public Optional<Problem> date(FormField.Date field) {
            return unless(isDate(field.monthOnly()), field, "profile.value.date");
        }

        @Override
        public Optional<Problem> choice(FormField.Choice field) {
            var chosen = List.of(value.split(",", -1));
            var fits = (field.multiple() || chosen.size() == 1)
                    && new HashSet<>(chosen).size() == chosen.size()
                    && chosen.stream().allMatch(code -> isSelectable(field.codeList(), code));
            return unless(fits, field, "profile.value.code");
        }

        @Override
        public Optional<Problem> flag(FormField.Flag field) {
            return unless(value.equals("true") || value.equals("false"), field, "profile.value.code");
        }

        @Override
        public Optional<Problem> note(FormField.Note field) {
            return unless(false, field, "profile.value.text");
        }

        private Optional<Problem> length(FormField field, int longest) {
            return unless(value.length() <= longest, field, "profile.value.length", longest);
        }

        private boolean isDate(boolean monthOnly) {
            try {
                var year = monthOnly
                        ? YearMonth.parse(value).getYear()
                        : LocalDate.parse(value).getYear();
                return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
            } catch (DateTimeParseException notADate) {
                return false;
            }
        }

        private boolean isSelectable(String list, String code) {
            return codes.find(list, type, code)
                    .filter(CodeLists.Code::selectable)
                    .isPresent();
        }

        private static Optional<Problem> unless(boolean fits, FormField field, String key, Object... args) {
            return fits ? Optional.empty() : Optional.of(new Problem(field.key(), key, List.of(args)));
        }
    }
}
