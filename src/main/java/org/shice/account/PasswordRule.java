package org.shice.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;

/** When a password is strong: long, of several kinds of characters, and not the account's name. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int KINDS = 3;

    /** BCrypt reads no further, so more would only seem to be stronger. */
    static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    /** @throws InvalidInput with every rule the password breaks */
    static void check(String field, String username, String password) {
        var problems = new ArrayList<Problem>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add(new Problem(field, "error.password.short", List.of(SHORTEST)));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            problems.add(new Problem(field, "error.password.long", List.of(LONGEST_BYTES)));
        }
        if (kinds(password) < KINDS) {
            problems.add(new Problem(field, "error.password.simple", List.of(KINDS)));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            problems.add(new Problem(field, "error.password.username", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static long kinds(String password) {
        List<IntPredicate> kinds = List.of(
                Character::isUpperCase,
                Character::isLowerCase,
                Character::isDigit,
                character -> !Character.isUpperCase(character)
                        && !Character.isLowerCase(character)
                        && !Character.isDigit(character));
        return kinds.stream()
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
