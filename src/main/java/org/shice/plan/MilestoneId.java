package org.shice.plan;

import java.util.UUID;

/** The identity of a milestone. Also the business key of {@code plan-milestone}. */
public record MilestoneId(UUID value) {

    public static MilestoneId random() {
        return new MilestoneId(UUID.randomUUID());
    }

    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
