package org.shice.rehearsal.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineState;
import org.shice.organization.UnitKind;
import org.shice.plan.Milestone;
import org.shice.review.Stage;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what happened from the tables themselves: a check must not trust the services that it checks. Everything is
 * ordered by names and times, never by ids.
 */
final class FactsReader {

    private static final String DEADLINES =
            """
            select d.id, d.milestone_id, u.name, u.kind, p.kind as superior_kind, d.due_at, d.ends_at, d.state,
                d.met_at
            from unit_deadline d
                join organization_unit u on u.id = d.unit_id
                left join organization_unit p on p.id = u.parent_id
            where d.campaign_id = :campaign order by d.unit_path
            """;

    private static final String EVENTS =
            """
            select deadline_id, kind, round, number, audience, told, old_at, at from deadline_event
            where campaign_id = :campaign order by at, round, kind, number, id
            """;

    private final JdbcClient jdbc;
    private final CampaignId campaign;

    FactsReader(JdbcClient jdbc, CampaignId campaign) {
        this.jdbc = jdbc;
        this.campaign = campaign;
    }

    List<Facts.Milestone> milestones(List<Milestone> plan) {
        var watches = watches();
        var facts = new ArrayList<Facts.Milestone>();
        for (int i = 0; i < plan.size(); i++) {
            var milestone = plan.get(i);
            var closedAt = watches.get(milestone.id().value());
            facts.add(new Facts.Milestone(
                    i,
                    milestone.nameKey(),
                    milestone.measure(),
                    milestone.startsOn(),
                    milestone.due().effective(),
                    milestone.state(),
                    closedAt != null,
                    closedAt == null ? null : closedAt.orElse(null)));
        }
        return List.copyOf(facts);
    }

    /** When the milestones that were opened were closed. */
    private Map<UUID, Optional<Instant>> watches() {
        var watches = new HashMap<UUID, Optional<Instant>>();
        jdbc.sql("select milestone_id, closed_at from milestone_watch where campaign_id = :campaign and units > 0")
                .param("campaign", campaign.value())
                .query((RowCallbackHandler)
                        row -> watches.put(id(row, "milestone_id"), Optional.ofNullable(moment(row, "closed_at"))));
        return watches;
    }

    List<Facts.Deadline> deadlines(List<Milestone> plan) {
        var numbers = new HashMap<UUID, Integer>();
        for (int i = 0; i < plan.size(); i++) {
            numbers.put(plan.get(i).id().value(), i);
        }
        var events = events();
        return jdbc
                .sql(DEADLINES)
                .param("campaign", campaign.value())
                .query((row, number) -> new Facts.Deadline(
                        numbers.getOrDefault(id(row, "milestone_id"), -1),
                        row.getString("name"),
                        audiences(row),
                        required(row, "due_at"),
                        required(row, "ends_at"),
                        DeadlineState.valueOf(row.getString("state")),
                        moment(row, "met_at"),
                        events.getOrDefault(id(row, "id"), List.of())))
                .list()
                .stream()
                .sorted(Comparator.comparing(Facts.Deadline::milestone))
                .toList();
    }

    /** A unit has a district above it or not, and is the root or not. */
    private static List<Audience> audiences(ResultSet row) throws SQLException {
        var superior = row.getString("superior_kind");
        var audiences = new ArrayList<Audience>();
        audiences.add(Audience.UNIT_LEAD);
        if (UnitKind.DISTRICT_BUREAU.name().equals(superior)) {
            audiences.add(Audience.DISTRICT);
        }
        if (superior != null) {
            audiences.add(Audience.BUREAU);
        }
        audiences.add(Audience.BULLETIN);
        return List.copyOf(audiences);
    }

    private Map<UUID, List<Facts.Event>> events() {
        var events = new HashMap<UUID, List<Facts.Event>>();
        jdbc.sql(EVENTS).param("campaign", campaign.value()).query((RowCallbackHandler)
                row -> events.computeIfAbsent(id(row, "deadline_id"), any -> new ArrayList<>())
                        .add(event(row)));
        return events;
    }

    private static Facts.Event event(ResultSet row) throws SQLException {
        var audience = row.getString("audience");
        return new Facts.Event(
                DeadlineEventKind.valueOf(row.getString("kind")),
                row.getInt("round"),
                row.getObject("number", Integer.class),
                audience == null ? null : Audience.valueOf(audience),
                row.getInt("told"),
                moment(row, "old_at"),
                required(row, "at"));
    }

    Map<Stage, Integer> stages() {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql("select stage, count(*) as cases from collection_case where campaign_id = :campaign group by stage")
                .param("campaign", campaign.value())
                .query((RowCallbackHandler)
                        row -> stages.put(Stage.valueOf(row.getString("stage")), row.getInt("cases")));
        return stages;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
