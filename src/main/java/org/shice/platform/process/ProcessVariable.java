package org.shice.platform.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process variable, declared once with name and type. Enums are stored as their name, so that no class name ever
 * reaches the engine's tables.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Class<T> type;

    private ProcessVariable(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    public static <E extends Enum<E>> ProcessVariable<E> ofEnum(String name, Class<E> type) {
        return new ProcessVariable<>(name, type);
    }

    public static ProcessVariable<String> ofText(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> ofFlag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public String name() {
        return name;
    }

    /** The value as the engine stores it. */
    public Object stored(T value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Reads the value from the engine's variables; null when it was never set. */
    public @Nullable T read(Map<String, ? extends @Nullable Object> variables) {
        Object stored = variables.get(name);
        if (stored == null) {
            return null;
        }
        if (type.isEnum()) {
            for (T constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(stored)) {
                    return constant;
                }
            }
            throw new IllegalStateException("variable %s holds the unknown value %s".formatted(name, stored));
        }
        return type.cast(stored);
    }
}
