package org.shice.deadline;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history of deadlines, which nothing changes afterwards. */
@Component
class DeadlineLog {

    private static final String INSERT =
            """
            insert into deadline_event (deadline_id, campaign_id, unit_path, kind, round, number, audience, told,
                old_at, new_at, text, by_id, at)
            values (:deadline, :campaign, :path, :kind, :round, :number, :audience, :told, :old, :new, :text, :by, :now)
            on conflict (deadline_id, round, kind, number) where number is not null do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when this step of this round stands in the history already */
    boolean write(DeadlineRow row, Entry entry) {
        return jdbc.sql(INSERT)
                        .param("deadline", row.id().value())
                        .param("campaign", row.campaignId())
                        .param("path", row.unitPath())
                        .param("kind", entry.kind().name())
                        .param("round", row.round())
                        .param("number", entry.number(), Types.INTEGER)
                        .param(
                                "audience",
                                entry.audience() == null
                                        ? null
                                        : entry.audience().name(),
                                Types.VARCHAR)
                        .param("told", entry.told(), Types.INTEGER)
                        .param("old", stored(entry.oldAt()), Types.TIMESTAMP)
                        .param("new", stored(entry.newAt()), Types.TIMESTAMP)
                        .param("text", entry.text(), Types.VARCHAR)
                        .param("by", entry.by(), Types.OTHER)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static @Nullable Timestamp stored(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /** What to write. */
    record Entry(
            DeadlineEventKind kind,
            @Nullable Integer number,
            @Nullable Audience audience,
            @Nullable Integer told,
            @Nullable Instant oldAt,
            @Nullable Instant newAt,
            @Nullable String text,
            @Nullable UUID by) {

        static Entry reminded(int number, int told) {
            return new Entry(DeadlineEventKind.REMINDED, number, null, told, null, null, null, null);
        }

        static Entry escalated(int number, Audience audience, int told) {
            return new Entry(DeadlineEventKind.ESCALATED, number, audience, told, null, null, null, null);
        }

        static Entry duePassed(Instant due) {
            return new Entry(DeadlineEventKind.DUE_PASSED, 1, null, null, due, null, null, null);
        }

        /** Something a person did. */
        static Entry by(UUID person, DeadlineEventKind kind, String text) {
            return new Entry(kind, null, null, null, null, null, text, person);
        }

        static Entry extended(UUID person, Instant before, Instant after, String reason) {
            return new Entry(DeadlineEventKind.EXTENDED, null, null, null, before, after, reason, person);
        }

        static Entry urged(UUID person, int told, String text) {
            return new Entry(DeadlineEventKind.URGED, null, null, told, null, null, text, person);
        }
    }
}
