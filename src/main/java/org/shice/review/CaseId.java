package org.shice.review;

import java.util.UUID;

/** The identity of a collection case: one teacher in one campaign. Also the business key of {@code teacher-collection}. */
public record CaseId(UUID value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
