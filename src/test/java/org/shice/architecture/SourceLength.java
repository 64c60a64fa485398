package org.shice.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the lines of the file in which a class stands; compiled classes do not know them. A class that is left over from
 * a source that is gone has none.
 */
final class SourceLength extends ArchCondition<JavaClass> {

    private static final List<Path> SOURCES = List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));

    private final int most;

    SourceLength(int most) {
        super("have at most %d lines", most);
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var name = type.getName().replace('.', '/') + ".java";
        SOURCES.stream().map(root -> root.resolve(name)).filter(Files::exists).forEach(file -> {
            var lines = count(file);
            events.add(new SimpleConditionEvent(type, lines <= most, "%s has %d lines".formatted(file, lines)));
        });
    }

    private static long count(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
