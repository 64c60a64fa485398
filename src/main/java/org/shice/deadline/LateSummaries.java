package org.shice.deadline;

import java.util.List;
import java.util.UUID;
import org.shice.notice.GroupMessages;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the group chats every morning which units below them are late (每日汇总); nothing when none is. */
@Component
class LateSummaries {

    private static final int MOST_NAMES = 40;

    private static final String LATE =
            """
            select unit_id, count(*) over () as units from unit_deadline
            where state = 'OVERDUE' and unit_path ^@ :path
            group by unit_id order by count(*) desc, min(ends_at), unit_id limit :limit
            """;

    private final JdbcClient jdbc;
    private final GroupMessages messages;
    private final Units units;

    LateSummaries(JdbcClient jdbc, GroupMessages messages, Units units) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.units = units;
    }

    /** Writes the summaries that are due. @return how many */
    @Transactional
    public int writeDue() {
        return (int) messages.summariesDue().stream().filter(this::write).count();
    }

    private boolean write(UnitId chat) {
        var late = late(units.get(chat));
        if (late.isEmpty()) {
            return false;
        }
        var ids = late.stream().map(Late::unit).toList();
        var places = units.getAll(ids);
        var names = ids.stream().map(places::get).map(UnitInfo::name).toList();
        messages.summary(chat, names, late.get(0).units());
        return true;
    }

    private List<Late> late(UnitInfo chat) {
        return jdbc.sql(LATE)
                .param("path", chat.path())
                .param("limit", MOST_NAMES)
                .query((row, number) -> new Late(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("units")))
                .list();
    }

    /** A late unit, and how many there are. */
    private record Late(UnitId unit, int units) {}
}
