package org.shice.review;

import java.util.UUID;

/** The identity of the review of one submitted version. Also the business key of {@code profile-review}. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
