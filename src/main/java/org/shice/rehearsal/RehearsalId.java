package org.shice.rehearsal;

import java.util.UUID;

/** A rehearsal. */
public record RehearsalId(UUID value) {

    static RehearsalId random() {
        return new RehearsalId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no id */
    public static RehearsalId of(String text) {
        return new RehearsalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
