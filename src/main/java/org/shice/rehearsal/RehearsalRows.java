package org.shice.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rehearsals. */
@Component
class RehearsalRows {

    /** A process that its node has not seen for so long is gone, and its node with it. */
    private static final Duration GONE = Duration.ofMinutes(2);

    private static final String SELECT =
            """
            select r.id, template, plan_id, plan_name, units, teachers, seed, starts_on, r.language, state, simulated_on, percent, message,
                a.display_name as person, started_at, ended_at
            from rehearsal r join account a on a.id = r.started_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RehearsalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(RehearsalId id, NewRehearsal rehearsal, Subject subject, UUID person) {
        jdbc.sql(
                        """
                        insert into rehearsal (id, template, plan_id, plan_name, units, teachers, seed, starts_on, language,
                            state, started_by, started_at, seen_at)
                        values (:id, :template, :plan, :planName, :units, :teachers, :seed, :start, :language, 'RUNNING', :person, :now, :now)
                        """)
                .param("id", id.value())
                .param("template", subject.template())
                .param("plan", subject.plan() == null ? null : subject.plan().value(), Types.OTHER)
                .param("planName", subject.planName(), Types.VARCHAR)
                .param("units", rehearsal.units())
                .param("teachers", rehearsal.teachers())
                .param("seed", rehearsal.seed())
                .param("start", rehearsal.startsOn())
                .param("language", rehearsal.language())
                .param("person", person)
                .param("now", now())
                .update();
    }

    void reached(RehearsalId id, @Nullable LocalDate day, int percent) {
        jdbc.sql(
                        """
                        update rehearsal set simulated_on = :day, percent = :percent, seen_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id.value())
                .param("day", day, Types.DATE)
                .param("percent", percent)
                .param("now", now())
                .update();
    }

    /** No effect on one that is over. */
    void ended(RehearsalId id, RehearsalState state, @Nullable String message, @Nullable String report) {
        jdbc.sql(
                        """
                        update rehearsal set state = :state, message = :message, report = :report, ended_at = :now,
                            percent = case when :report is null then percent else 100 end
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("message", message, Types.VARCHAR)
                .param("report", report, Types.VARCHAR)
                .param("now", now())
                .update();
    }

    /** Ends those whose node is gone. */
    void endAbandoned() {
        jdbc.sql(
                        """
                        update rehearsal set state = 'FAILED', ended_at = :now
                        where state = 'RUNNING' and seen_at < :gone
                        """)
                .param("now", now())
                .param("gone", Timestamp.from(clock.instant().minus(GONE)))
                .update();
    }

    /** @param plans those whose rehearsals are wanted beside those of templates */
    List<RehearsalInfo> latest(Set<CampaignId> plans, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                         where plan_id is null or plan_id = any (:plans)
                        order by started_at desc, r.id limit :limit
                        """)
                .param("plans", plans.stream().map(CampaignId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(RehearsalRows::info)
                .list();
    }

    Optional<RehearsalInfo> find(RehearsalId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query(RehearsalRows::info)
                .optional();
    }

    Optional<String> report(RehearsalId id) {
        return jdbc.sql("select report from rehearsal where id = :id and report is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static RehearsalInfo info(ResultSet row, int number) throws SQLException {
        var plan = row.getObject("plan_id", UUID.class);
        var template = row.getString("template");
        var rehearsal = new NewRehearsal(
                plan == null ? template : null,
                plan == null ? null : new CampaignId(plan),
                row.getInt("units"),
                row.getInt("teachers"),
                row.getLong("seed"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("language"));
        return new RehearsalInfo(
                new RehearsalId(row.getObject("id", UUID.class)),
                rehearsal,
                template,
                row.getString("plan_name"),
                RehearsalState.valueOf(row.getString("state")),
                row.getObject("simulated_on", LocalDate.class),
                row.getInt("percent"),
                row.getString("message"),
                row.getString("person"),
                row.getTimestamp("started_at").toInstant(),
                moment(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
