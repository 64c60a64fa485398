package org.shice.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shice.organization.UnitId;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to the group chats of units, written in the caller's transaction and sent after it. They hold names of units
 * and counts, never a person. No rights are checked here: the product itself speaks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GroupMessages {

    /** How many names a message keeps; the count goes on. */
    private static final int MOST_NAMES = 60;

    private static final String ADD =
            """
            insert into group_message (id, unit_id, kind, subject, units, late, state, next_attempt_at, created_at)
            select gen_random_uuid(), c.unit_id, :kind, :subject, :units, :late, 'WAITING', :due, :now
            from group_chat c where c.unit_id = any(:chats) and (:kind <> 'BULLETIN' or c.bulletins) order by c.unit_id
            on conflict (unit_id, kind, subject) where state = 'WAITING' and attempts = 0
            do update set late = group_message.late + excluded.late,
                units = case when cardinality(group_message.units) < :most
                    then group_message.units || excluded.units else group_message.units end
            """;

    private static final String DUE =
            """
            update group_chat set summary_on = :today where summaries and coalesce(summary_on, :today - 1) < :today
            returning unit_id
            """;

    private final JdbcClient jdbc;
    private final ChatSettings settings;
    private final Clock clock;

    GroupMessages(JdbcClient jdbc, ChatSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * 通报 in the chats of units that have one and want it. Several within a minute become one message.
     *
     * @param chats whose chats
     * @param milestoneKey the text key of the milestone's name
     * @param lateUnit the name of the unit that is late
     */
    public void bulletin(Collection<UnitId> chats, String milestoneKey, String lateUnit) {
        add(chats, ChatMessageKind.BULLETIN, milestoneKey, List.of(lateUnit), 1, settings.collect());
    }

    /**
     * The summary of this morning.
     *
     * @param lateUnits the names of units, those with most delays first
     * @param late how many units are late, the named ones included
     */
    public void summary(UnitId chat, List<String> lateUnits, int late) {
        add(List.of(chat), ChatMessageKind.SUMMARY, "", lateUnits, late, Duration.ZERO);
    }

    void trial(UnitId chat, String unitName) {
        add(List.of(chat), ChatMessageKind.TRIAL, "", List.of(unitName), 1, Duration.ZERO);
    }

    /** The chats that still want the summary of today; each is returned once a day, to one node. */
    public List<UnitId> summariesDue() {
        var now = clock.instant().atZone(TimeSettings.ZONE);
        if (now.toLocalTime().isBefore(settings.summaryAt())) {
            return List.of();
        }
        LocalDate today = now.toLocalDate();
        return jdbc.sql(DUE)
                .param("today", today)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    private void add(
            Collection<UnitId> chats,
            ChatMessageKind kind,
            String subject,
            List<String> units,
            int late,
            Duration collect) {
        var now = clock.instant();
        jdbc.sql(ADD)
                .param("chats", chats.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("most", MOST_NAMES)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("units", units.toArray(String[]::new))
                .param("late", late)
                .param("due", Timestamp.from(now.plus(collect)))
                .param("now", Timestamp.from(now))
                .update();
    }
}
