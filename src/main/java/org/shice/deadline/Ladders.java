package org.shice.deadline;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ladders, read from their table once; changing them is a matter of a migration or of the next start. */
@Component
class Ladders {

    static final String STANDARD = "standard";

    private final JdbcClient jdbc;
    private final ConcurrentMap<String, Ladder> known = new ConcurrentHashMap<>();

    Ladders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ladder with this key; the standard one when there is no other of this name. */
    Ladder get(String key) {
        return known.computeIfAbsent(key, name -> read(name)
                .orElseGet(() -> read(STANDARD).orElseThrow(() -> new IllegalStateException("no standard ladder"))));
    }

    private Optional<Ladder> read(String key) {
        var reminders = jdbc.sql(
                        """
                        select number, offset_days, at_time from ladder_step
                        where ladder = :ladder and kind = 'REMINDER' order by number
                        """)
                .param("ladder", key)
                .query((row, n) -> new Ladder.Reminder(
                        row.getInt("number"), row.getInt("offset_days"), row.getObject("at_time", LocalTime.class)))
                .list();
        var rungs = jdbc.sql(
                        """
                        select number, offset_days, at_time, audience from ladder_step
                        where ladder = :ladder and kind = 'RUNG' order by number
                        """)
                .param("ladder", key)
                .query((row, n) -> new Ladder.Rung(
                        row.getInt("number"),
                        row.getInt("offset_days"),
                        row.getObject("at_time", LocalTime.class),
                        Audience.valueOf(row.getString("audience"))))
                .list();
        return reminders.isEmpty() && rungs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ladder(List.copyOf(reminders), List.copyOf(rungs)));
    }
}
