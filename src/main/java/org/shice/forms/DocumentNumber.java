package org.shice.forms;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number (公民身份号码) of GB 11643-1999: region, birth date, sequence, check digit. Only valid numbers
 * exist as values of this type. Region codes are not checked, because old numbers carry codes that are gone today.
 *
 * <p>{@link #toString()} is masked, so that a number cannot slip into a log.
 */
public record DocumentNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String MALE = "1";
    private static final String FEMALE = "2";

    /** @throws IllegalArgumentException when the number is not valid; {@link #parse} answers without an exception */
    public DocumentNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a citizen identity number");
        }
    }

    /** Reads what a person typed or a sheet holds; empty when it is not a valid number. */
    public static Optional<DocumentNumber> parse(String text) {
        var normalised = normalise(text);
        return isValid(normalised) ? Optional.of(new DocumentNumber(normalised)) : Optional.empty();
    }

    /** Any document number without blanks and full-width characters, letters in upper case. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether the text is a citizen identity number with a real date and the right check digit. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && hasRealDate(text) && checkDigit(text) == text.charAt(17);
    }

    /** The check digit for the first 17 digits (ISO 7064 MOD 11-2). */
    public static char checkDigit(String body) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** The code of the list {@code sex} (GB/T 2261.1): an odd sequence is male. */
    public String sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? MALE : FEMALE;
    }

    public LocalDate birthDate() {
        return dateOf(value);
    }

    /** First 6 and last 1, the rest hidden (domain.md 2.12). */
    public String masked() {
        return mask(value);
    }

    /** The mask for any kind of document: first 6 and last 1, of short numbers first 2 and last 1. */
    public static String mask(String number) {
        if (number.length() < 3) {
            return "*".repeat(number.length());
        }
        var head = number.length() > 9 ? 6 : Math.min(2, number.length() - 2);
        return number.substring(0, head)
                + "*".repeat(number.length() - head - 1)
                + number.substring(number.length() - 1);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean hasRealDate(String text) {
        try {
            return dateOf(text).getYear() >= 1850;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate dateOf(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(6, 10)),
                Integer.parseInt(text.substring(10, 12)),
                Integer.parseInt(text.substring(12, 14)));
    }
}
