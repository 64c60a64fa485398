package org.shice.deadline;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends and moves deadlines, many with one statement: the rows, the history and the signal to the processes. Rows are
 * locked in the order of their ids, so that two such statements never wait for each other.
 */
@Component
class DeadlineClosing {

    /**
     * Measured this soon after the day was over, a computed milestone counts as met in time: measurements follow what
     * they measure, see {@link DeadlineBackground}.
     */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final String MEET =
            """
            with chosen as (
                select id, ends_at from unit_deadline where id = any(:ids) and state in ('OPEN', 'OVERDUE')
                order by id for update
            ), changed as (
                update unit_deadline d set state = case when :now > d.ends_at + cast(:grace as interval)
                        then 'MET_LATE' else 'MET' end,
                    met_at = :now, attested_by = :by, evidence = :evidence,
                    signal = 'MET', signal_at = :now, signal_tries = 0
                from chosen where d.id = chosen.id
                returning d.id, d.campaign_id, d.unit_path, d.round
            )
            insert into deadline_event (deadline_id, campaign_id, unit_path, kind, round, text, by_id, at)
            select id, campaign_id, unit_path, 'MET', round, :evidence, :by, :now from changed
            """;

    private static final String CANCEL =
            """
            with chosen as (
                select id from unit_deadline where %s and state in ('OPEN', 'OVERDUE') order by id for update
            ), changed as (
                update unit_deadline d set state = 'CANCELLED', signal = 'CANCELLED', signal_at = :now, signal_tries = 0
                from chosen where d.id = chosen.id
                returning d.id, d.campaign_id, d.unit_path, d.round
            )
            insert into deadline_event (deadline_id, campaign_id, unit_path, kind, round, text, by_id, at)
            select id, campaign_id, unit_path, 'CANCELLED', round, :reason, :by, :now from changed
            """;

    private static final String MOVE =
            """
            with chosen as (
                select id, ends_at from unit_deadline where milestone_id = :milestone and state in ('OPEN', 'OVERDUE')
                    and greatest(cast(:due as timestamptz), coalesce(extended_to, :due)) <> ends_at
                order by id for update
            ), changed as (
                update unit_deadline d set due_at = :due, state = 'OPEN', round = round + 1, round_at = :now,
                    reminder = 0, rung = 0,
                    signal = case when signal = 'REOPENED' then signal else 'MOVED' end, signal_at = :now,
                    signal_tries = 0
                from chosen where d.id = chosen.id
                returning d.id, d.campaign_id, d.unit_path, d.round, chosen.ends_at as before, d.ends_at as after
            )
            insert into deadline_event
                (deadline_id, campaign_id, unit_path, kind, round, old_at, new_at, text, by_id, at)
            select id, campaign_id, unit_path, 'MOVED', round, before, after, :reason, :by, :now from changed
            """;

    private static final String LADDER =
            """
            with chosen as (
                select id from unit_deadline where campaign_id = :campaign and state in ('OPEN', 'OVERDUE')
                order by id for update
            ), changed as (
                update unit_deadline d set round = round + 1, reminder = 0,
                    round_at = case when d.state = 'OPEN' then :now else d.round_at end,
                    signal = case when signal in ('REOPENED', 'MOVED') then signal else 'LADDER' end,
                    signal_at = :now, signal_tries = 0
                from chosen where d.id = chosen.id
                returning d.id, d.campaign_id, d.unit_path, d.round
            )
            insert into deadline_event (deadline_id, campaign_id, unit_path, kind, round, text, by_id, at)
            select id, campaign_id, unit_path, 'LADDER', round, :reason, :by, :now from changed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineClosing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many of them were open until now */
    int measured(Collection<DeadlineId> ids) {
        return meet(ids, null, null, GRACE);
    }

    int attested(DeadlineId id, UUID by, String evidence) {
        return meet(List.of(id), by, evidence, Duration.ZERO);
    }

    private int meet(Collection<DeadlineId> ids, @Nullable UUID by, @Nullable String evidence, Duration grace) {
        return jdbc.sql(MEET)
                .param("ids", ids.stream().map(DeadlineId::value).toArray(UUID[]::new))
                .param("grace", grace.toString())
                .param("by", by, Types.OTHER)
                .param("evidence", evidence, Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    int cancelled(DeadlineId id, UUID by, String reason) {
        return cancel("id = :subject", id.value(), by, reason);
    }

    int milestoneCancelled(UUID milestoneId, @Nullable UUID by, @Nullable String reason) {
        return cancel("milestone_id = :subject", milestoneId, by, reason);
    }

    int planClosed(UUID campaignId, @Nullable UUID by, @Nullable String reason) {
        return cancel("campaign_id = :subject", campaignId, by, reason);
    }

    private int cancel(String which, UUID subject, @Nullable UUID by, @Nullable String reason) {
        return jdbc.sql(CANCEL.formatted(which))
                .param("subject", subject)
                .param("by", by, Types.OTHER)
                .param("reason", reason, Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Gives all open deadlines of a milestone another day; an extension that reaches further stands. */
    int moved(UUID milestoneId, Instant due, @Nullable UUID by, @Nullable String reason) {
        return jdbc.sql(MOVE)
                .param("milestone", milestoneId)
                .param("due", Timestamp.from(due))
                .param("by", by, Types.OTHER)
                .param("reason", reason, Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Lets the processes of a campaign plan their next step anew; rungs that were taken stay taken. One that begins its
     * watch anew anyway is not told of it separately.
     */
    int ladderChanged(UUID campaignId, UUID by, String reason) {
        return jdbc.sql(LADDER)
                .param("campaign", campaignId)
                .param("by", by)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
