package org.shice.roster;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses names for new accounts: the staff number when nobody has it, else one with the code of the unit. */
final class Usernames {

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,39}");
    private static final Pattern DOCUMENT = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    Usernames(Predicate<String> taken) {
        this.taken = taken;
    }

    String choose(String unitCode, @Nullable String staffNumber) {
        var prefix = unitCode.length() > 40 ? unitCode.substring(0, 40) : unitCode;
        var number = staffNumber == null ? "" : staffNumber.strip();
        var own = USABLE.matcher(number).matches() && !DOCUMENT.matcher(number).matches()
                ? Stream.of(number)
                : Stream.<String>empty();
        var withUnit =
                number.matches("[A-Za-z0-9._-]{2,15}") ? Stream.of(prefix + "-" + number) : Stream.<String>empty();
        var counted = IntStream.iterate(given.size() + 1, n -> n + 1).mapToObj(n -> "%s-%04d".formatted(prefix, n));
        return Stream.of(own, withUnit, counted)
                .flatMap(candidates -> candidates)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String name) {
        return !taken.test(name) && given.add(name.toLowerCase(Locale.ROOT));
    }
}
