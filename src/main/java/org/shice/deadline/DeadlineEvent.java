package org.shice.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a deadline.
 *
 * @param number which reminder or rung
 * @param audience whom a rung told
 * @param told how many people were told
 * @param oldAt the date before, when a date changed
 * @param newAt the date since
 * @param text the reason or the words of a person
 * @param byName who did it, or null when the product did
 */
public record DeadlineEvent(
        DeadlineEventKind kind,
        @Nullable Integer number,
        @Nullable Audience audience,
        @Nullable Integer told,
        @Nullable Instant oldAt,
        @Nullable Instant newAt,
        @Nullable String text,
        @Nullable String byName,
        Instant at) {

    DeadlineEvent by(@Nullable String name) {
        return new DeadlineEvent(kind, number, audience, told, oldAt, newAt, text, name, at);
    }
}
