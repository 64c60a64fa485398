package org.shice.deadline;

import java.util.UUID;

/** The identity of the deadline of one unit for one milestone. Also the business key of {@code deadline-milestone}. */
public record DeadlineId(UUID value) {

    public static DeadlineId random() {
        return new DeadlineId(UUID.randomUUID());
    }

    public static DeadlineId of(String text) {
        return new DeadlineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
