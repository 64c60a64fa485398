package org.shice.operations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the exception classes out of a stack trace and leaves the messages, which may hold personal data, behind. */
final class ExceptionChain {

    private static final Pattern HEAD = Pattern.compile("(?:Caused by: )?((?:[\\w$]+\\.)+[\\w$]+)(?::.*)?");

    private ExceptionChain() {}

    /** From the outermost to the root. */
    static List<String> of(@Nullable String stackTrace) {
        if (stackTrace == null) {
            return List.of();
        }
        var lines = stackTrace.lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith("Caused by: ") || line.equals(lines.get(0)))
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
