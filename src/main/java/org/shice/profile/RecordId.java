package org.shice.profile;

import java.util.Optional;
import java.util.UUID;

/** The identity of a teacher record. */
public record RecordId(UUID value) {

    public static RecordId random() {
        return new RecordId(UUID.randomUUID());
    }

    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    /** Reads a text from outside, for example of an address. */
    public static Optional<RecordId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
