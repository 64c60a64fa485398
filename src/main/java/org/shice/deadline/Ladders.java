package org.shice.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ladders. A campaign has its own as soon as somebody changes it; until then the one that the milestone names holds.
 * They are read for every step, so that all nodes see a change at once.
 */
@Component
class Ladders {

    static final String STANDARD = "standard";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String READ =
            """
            select ladder, kind, number, offset_days, at_time, audience from ladder_step
            where ladder in (:own, :named, 'standard') order by number
            """;

    private static final String WRITE =
            """
            insert into ladder_step (ladder, kind, number, offset_days, at_time, audience)
            values (:ladder, :kind, :number, :days, :at, :audience)
            """;

    private final JdbcClient jdbc;

    Ladders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ladder of(DeadlineRow row) {
        return of(row.campaignId(), row.ladder());
    }

    /** The campaign's own ladder, else the named one, else the standard. */
    Ladder of(UUID campaign, String named) {
        var steps = read(campaign, named);
        return ladder(steps, campaign.toString())
                .or(() -> ladder(steps, named))
                .or(() -> ladder(steps, STANDARD))
                .orElseThrow(Ladders::withoutStandard);
    }

    Choice choice(UUID campaign) {
        var steps = read(campaign, STANDARD);
        return new Choice(
                ladder(steps, campaign.toString()), ladder(steps, STANDARD).orElseThrow(Ladders::withoutStandard));
    }

    private static IllegalStateException withoutStandard() {
        return new IllegalStateException("no standard ladder");
    }

    /** Makes others who change the same ladder wait until this transaction ends. */
    void lock(UUID campaign) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:ladder, 0))) held")
                .param("ladder", campaign.toString())
                .query(Integer.class)
                .single();
    }

    /** The number of a rung is the place of its audience, so that it stays the same when others come or go. */
    void write(UUID campaign, LadderPlan plan) {
        jdbc.sql("delete from ladder_step where ladder = :ladder")
                .param("ladder", campaign.toString())
                .update();
        for (int i = 0; i < plan.reminderDays().size(); i++) {
            write(campaign, "REMINDER", i + 1, -plan.reminderDays().get(i), MORNING, null);
        }
        for (var rung : plan.rungs()) {
            var at = rung.waitingDays() == 0 ? null : MORNING;
            write(campaign, "RUNG", rung.audience().number(), rung.waitingDays(), at, rung.audience());
        }
    }

    private void write(
            UUID campaign, String kind, int number, int days, @Nullable LocalTime at, @Nullable Audience audience) {
        jdbc.sql(WRITE)
                .param("ladder", campaign.toString())
                .param("kind", kind)
                .param("number", number)
                .param("days", days)
                .param("at", at, Types.TIME)
                .param("audience", audience == null ? null : audience.name(), Types.VARCHAR)
                .update();
    }

    private List<Step> read(UUID campaign, String named) {
        return jdbc.sql(READ)
                .param("own", campaign.toString())
                .param("named", named)
                .query(Ladders::step)
                .list();
    }

    private static Optional<Ladder> ladder(List<Step> all, String key) {
        var steps = all.stream().filter(step -> step.ladder().equals(key)).toList();
        var reminders = steps.stream()
                .filter(step -> step.audience() == null)
                .map(step -> new Ladder.Reminder(step.number(), step.days(), step.at() == null ? MORNING : step.at()))
                .toList();
        var rungs = steps.stream()
                .filter(step -> step.audience() != null)
                .map(step -> new Ladder.Rung(step.number(), step.days(), step.at(), step.whom()))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Ladder(reminders, rungs));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var audience = row.getString("audience");
        return new Step(
                row.getString("ladder"),
                row.getInt("number"),
                row.getInt("offset_days"),
                row.getObject("at_time", LocalTime.class),
                audience == null ? null : Audience.valueOf(audience));
    }

    /** @param own what somebody has set for a campaign */
    record Choice(Optional<Ladder> own, Ladder standard) {}

    /** A line of the table; one without an audience is a reminder. */
    private record Step(String ladder, int number, int days, @Nullable LocalTime at, @Nullable Audience audience) {

        Audience whom() {
            return Objects.requireNonNull(audience);
        }
    }
}
