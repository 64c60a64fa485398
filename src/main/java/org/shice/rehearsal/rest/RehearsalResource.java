package org.shice.rehearsal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.rehearsal.RehearsalInfo;
import org.shice.rehearsal.RehearsalState;

/** A rehearsal as the API shows it. */
record RehearsalResource(
        UUID id,
        String template,
        @Nullable UUID plan,
        @Nullable String planName,
        int units,
        int teachers,
        long seed,
        LocalDate startsOn,
        String language,
        RehearsalState state,
        @Nullable LocalDate simulatedOn,
        int percent,
        @Nullable String message,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static RehearsalResource of(RehearsalInfo info) {
        var plan = info.rehearsal().plan();
        return new RehearsalResource(
                info.id().value(),
                info.template(),
                plan == null ? null : plan.value(),
                info.planName(),
                info.rehearsal().units(),
                info.rehearsal().teachers(),
                info.rehearsal().seed(),
                info.rehearsal().startsOn(),
                info.rehearsal().language(),
                info.state(),
                info.simulatedOn(),
                info.percent(),
                info.message(),
                info.startedAt(),
                info.endedAt());
    }
}
