package org.shice.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shice.forms.CodeLists.Code;

/** Checks a value against the kind of its field: length, shape, range, date, code list. Empty when it is fine. */
record FieldCheck(String value, Function<FormField.Choice, List<Code>> codes)
        implements FormField.Cases<Optional<FieldCheck.Problem>> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** What is wrong, as a text key with its values. */
    record Problem(String textKey, List<Object> args) {

        static Optional<Problem> of(String name, Object... args) {
            return Optional.of(new Problem("forms.finding." + name, List.of(args)));
        }
    }

    @Override
    public Optional<Problem> text(FormField.Text field) {
        if (value.length() > field.maxLength()) {
            return Problem.of("tooLong", field.maxLength());
        }
        var pattern = field.pattern();
        return pattern == null || Pattern.matches(pattern, value) ? Optional.empty() : Problem.of("shape");
    }

    @Override
    public Optional<Problem> longText(FormField.LongText field) {
        return value.length() > field.maxLength() ? Problem.of("tooLong", field.maxLength()) : Optional.empty();
    }

    @Override
    public Optional<Problem> number(FormField.Number field) {
        if (!NUMBER.matcher(value).matches()) {
            return Problem.of("number");
        }
        var number = new BigDecimal(value);
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0 ? Problem.of("integer") : Problem.of("decimals", field.decimals());
        }
        if (isBeyond(field.min(), number, 1)) {
            return Problem.of("tooSmall", String.valueOf(field.min()));
        }
        return isBeyond(field.max(), number, -1) ? Problem.of("tooBig", String.valueOf(field.max())) : Optional.empty();
    }

    private static boolean isBeyond(@Nullable String limit, BigDecimal number, int sign) {
        return limit != null && new BigDecimal(limit).compareTo(number) == sign;
    }

    @Override
    public Optional<Problem> date(FormField.Date field) {
        try {
            var year = field.monthOnly()
                    ? YearMonth.parse(value).getYear()
                    : LocalDate.parse(value).getYear();
            return year < 1900 || year > 2100 ? Problem.of("year") : Optional.empty();
        } catch (DateTimeException e) {
            return Problem.of(field.monthOnly() ? "month" : "date");
        }
    }

    @Override
    public Optional<Problem> choice(FormField.Choice field) {
        var chosen = field.multiple() ? RuleContext.split(value) : List.of(value);
        var known = codes.apply(field);
        if (!chosen.stream().allMatch(c -> known.stream().anyMatch(k -> k.code().equals(c)))) {
            return Problem.of("code");
        }
        if (!chosen.stream().allMatch(c -> known.stream().anyMatch(k -> k.code().equals(c) && k.selectable()))) {
            return Problem.of("heading");
        }
        return chosen.size() > 1 && chosen.stream().anyMatch(field.exclusive()::contains)
                ? Problem.of("exclusive")
                : Optional.empty();
    }

    @Override
    public Optional<Problem> flag(FormField.Flag field) {
        return "true".equals(value) || "false".equals(value) ? Optional.empty() : Problem.of("flag");
    }

    @Override
    public Optional<Problem> note(FormField.Note field) {
        return Optional.empty();
    }
}
