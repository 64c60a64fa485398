package org.shice.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document may name: classes, models and forms of the product, and tests with their methods. */
record CodeBase(Set<String> code, Map<String, String> tests) {

    static CodeBase read() {
        var code = Stream.of("src/main/java", "src/main/resources/plans", "processes", "forms")
                .flatMap(root -> files(Path.of(root), ""))
                .map(CodeBase::name)
                .collect(Collectors.toSet());
        var tests = new HashMap<String, String>();
        Stream.of("src/test/java", "src/browser/java")
                .flatMap(root -> files(Path.of(root), ".java"))
                .filter(file -> name(file).matches("\\w+(Test|IT|E2E)"))
                .forEach(file -> tests.put(name(file), text(file)));
        return new CodeBase(code, tests);
    }

    /** @param name a class by its simple name, or a model, decision, form, rule or plan file */
    boolean hasCode(String name) {
        return code.contains(name);
    }

    /** @param name {@code Class} or {@code Class#method} */
    boolean hasTest(String name) {
        var parts = name.split("#", 2);
        return Optional.ofNullable(tests.get(parts[0]))
                .filter(source -> parts.length == 1 || source.contains(" void " + parts[1] + "("))
                .isPresent();
    }

    static boolean isTest(String name) {
        return name.matches("\\w+(Test|IT|E2E)(#\\w+)?");
    }

    static Stream<Path> files(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString().replaceFirst("\\.java$", "");
    }
}
