package org.shice.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions about scope, one per person and campaign; written in bulk. */
@Repository
class ScopeDecisions {

    private static final String SAVE =
            """
            insert into scope_decision
                (campaign_id, record_id, unit_id, unit_path, in_scope, reason, note, decided_by, decided_at)
            values (:campaign, :record, :unit, :path, :inScope, :reason, :note, :by, :at)
            on conflict (campaign_id, record_id) do update set
                unit_id = excluded.unit_id, unit_path = excluded.unit_path, in_scope = excluded.in_scope,
                reason = excluded.reason, note = excluded.note, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """;

    private static final String EXCLUDED =
            """
            select * from scope_decision
            where campaign_id = :campaign and not in_scope and unit_path ^@ any(:paths)
              and (cast(:reason as varchar) is null or reason = :reason)
              and (unit_path, record_id) > (:afterPath, :afterRecord)
            order by unit_path, record_id limit :limit
            """;

    private static final String COUNT_EXCLUDED =
            """
            select count(*) from scope_decision
            where campaign_id = :campaign and not in_scope and unit_path ^@ any(:paths)
              and (cast(:reason as varchar) is null or reason = :reason)
            """;

    private static final String EXCLUDED_PER_UNIT =
            """
            select unit_id, count(*) as people from scope_decision
            where campaign_id = :campaign and not in_scope and unit_path ^@ any(:paths)
            group by unit_id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ScopeDecisions(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The decisions taken about these people. */
    Map<RecordId, ScopeDecision> of(CampaignId campaign, Collection<RecordId> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from scope_decision where campaign_id = :campaign and record_id = any(:records)")
                .param("campaign", campaign.value())
                .param("records", records.stream().map(RecordId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .stream()
                .collect(Collectors.toMap(ScopeDecision::recordId, Function.identity()));
    }

    /** Writes the decisions, over earlier ones about the same people. */
    void save(CampaignId campaign, Map<RecordInfo, ScopeDecision> decisions) {
        var rows = decisions.entrySet().stream()
                .map(entry -> row(campaign, entry.getKey(), entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        batch.batchUpdate(SAVE, rows);
    }

    /** People out of scope below any of the paths, by unit. */
    List<Excluded> excluded(
            CampaignId campaign,
            List<String> paths,
            @Nullable ScopeReason reason,
            @Nullable Position after,
            int limit) {
        return jdbc.sql(EXCLUDED)
                .param("campaign", campaign.value())
                .param("paths", paths.toArray(String[]::new))
                .param("reason", reason == null ? null : reason.name())
                .param("afterPath", after == null ? "" : after.unitPath())
                .param("afterRecord", after == null ? BEFORE_ALL : after.record())
                .param("limit", limit)
                .query((row, number) -> new Excluded(
                        new RecordId(row.getObject("record_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_path"),
                        ScopeReason.valueOf(row.getString("reason")),
                        row.getString("note")))
                .list();
    }

    int countExcluded(CampaignId campaign, List<String> paths, @Nullable ScopeReason reason) {
        return jdbc.sql(COUNT_EXCLUDED)
                .param("campaign", campaign.value())
                .param("paths", paths.toArray(String[]::new))
                .param("reason", reason == null ? null : reason.name())
                .query(Integer.class)
                .single();
    }

    /** How many people are out of scope, per unit. */
    Map<UnitId, Integer> excludedPerUnit(CampaignId campaign, List<String> paths) {
        return jdbc
                .sql(EXCLUDED_PER_UNIT)
                .param("campaign", campaign.value())
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SqlParameterSource row(CampaignId campaign, RecordInfo person, ScopeDecision decision) {
        var at = decision.decidedAt();
        return new MapSqlParameterSource()
                .addValue("campaign", campaign.value())
                .addValue("record", person.id().value())
                .addValue("unit", person.unitId().value())
                .addValue("path", person.unitPath())
                .addValue("inScope", decision.inScope())
                .addValue("reason", decision.reason().name())
                .addValue("note", decision.note())
                .addValue("by", decision.decidedBy())
                .addValue("at", at == null ? null : Timestamp.from(at));
    }

    private static ScopeDecision read(ResultSet row) throws SQLException {
        return new ScopeDecision(
                new RecordId(row.getObject("record_id", UUID.class)),
                ScopeReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at").toInstant());
    }

    /** Where a page of that list ended. */
    record Position(String unitPath, UUID record) {}

    /** A row of the list of people out of scope. */
    record Excluded(RecordId recordId, UnitId unitId, String unitPath, ScopeReason reason, @Nullable String note) {}
}
