package org.shice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.platform.process.ProcessVariable;

/** What a contract class says: constants by their names, and declared variables with their types. */
record ProcessContract(
        Map<String, String> constants,
        Map<String, Class<?>> variables,
        Set<String> synchronous,
        Set<String> reachedByTimers) {

    private static final List<Path> CLASSES = List.of(Path.of("target/classes"), Path.of("target/test-classes"));

    static Optional<ProcessContract> of(ProcessModel model) {
        return find(model.contractName()).map(ProcessContract::read);
    }

    /** A class of a process package by its simple name, as delegates and contracts are named in models. */
    static Optional<Class<?>> find(String simpleName) {
        return CLASSES.stream()
                .flatMap(ProcessContract::classFiles)
                .filter(file -> file.endsWith("process/" + simpleName + ".class"))
                .map(file -> file.replace('/', '.').substring(0, file.length() - ".class".length()))
                .<Class<?>>map(ProcessContract::load)
                .findFirst();
    }

    Set<String> constants(String... prefixes) {
        return constants.entrySet().stream()
                .filter(entry -> Arrays.stream(prefixes).anyMatch(entry.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static ProcessContract read(Class<?> type) {
        var constants = new HashMap<String, String>();
        var variables = new HashMap<String, Class<?>>();
        var sets = new HashMap<String, Set<String>>();
        for (var field : type.getDeclaredFields()) {
            var value = Modifier.isStatic(field.getModifiers()) ? read(field, null) : null;
            if (value instanceof String text) {
                constants.put(field.getName(), text);
            } else if (value instanceof ProcessVariable<?> variable) {
                variables.put(variable.name(), typeOf(variable));
            } else if (value instanceof Set<?> ids) {
                sets.put(field.getName(), ids.stream().map(String.class::cast).collect(Collectors.toSet()));
            }
        }
        return new ProcessContract(
                constants,
                variables,
                sets.getOrDefault("IN_THE_CALLERS_TRANSACTION", Set.of()),
                sets.getOrDefault("REACHED_BY_TIMERS", Set.of()));
    }

    private static Class<?> typeOf(ProcessVariable<?> variable) {
        try {
            return (Class<?>) Objects.requireNonNull(read(ProcessVariable.class.getDeclaredField("type"), variable));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProcessContract.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> classFiles(Path root) {
        try (var files = Files.walk(root.resolve("org/shice"))) {
            return files.map(file -> root.relativize(file).toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
