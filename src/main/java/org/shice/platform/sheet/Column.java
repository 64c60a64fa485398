package org.shice.platform.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet. The order of the columns is the order of their list.
 *
 * @param textKey the text of the header
 */
public record Column<R>(String textKey, Value<R> value, CellKind kind) {

    /** The value of a row, of the type that the kind names; null for an empty cell. */
    @FunctionalInterface
    public interface Value<R> {
        @Nullable
        Object of(R row);
    }
}
