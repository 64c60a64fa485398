package org.shice.deadline.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.JournalEntry;

/** A line of the journal; {@code milestone} is the milestone's name in the caller's language. */
record JournalResource(
        long number,
        UUID deadlineId,
        UUID campaignId,
        String milestone,
        UUID unitId,
        String unitName,
        DeadlineEventKind kind,
        @Nullable Audience audience,
        @Nullable Integer told,
        @Nullable Instant oldAt,
        @Nullable Instant newAt,
        @Nullable String text,
        @Nullable String byName,
        Instant at) {

    static JournalResource of(JournalEntry entry, String milestone) {
        var event = entry.event();
        return new JournalResource(
                entry.number(),
                entry.deadlineId().value(),
                entry.campaignId(),
                milestone,
                entry.unitId().value(),
                entry.unitName(),
                event.kind(),
                event.audience(),
                event.told(),
                event.oldAt(),
                event.newAt(),
                event.text(),
                event.byName(),
                event.at());
    }
}
