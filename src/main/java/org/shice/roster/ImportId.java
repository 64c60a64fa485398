package org.shice.roster;

import java.util.UUID;

/** The identity of an import of a staff list. */
public record ImportId(UUID value) {

    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
