package org.shice.profile;

import org.jspecify.annotations.Nullable;

/** A value that differs between two versions. {@code fieldKey} is null when a whole row came or went. */
public record ValueChange(
        Kind kind,
        String sectionCode,
        String rowId,
        @Nullable String fieldKey,
        @Nullable String before,
        @Nullable String after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
