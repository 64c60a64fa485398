package org.shice.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists cases with SQL; the case itself is not loaded. */
@Component
class CaseFiguresQueries implements CaseFigures {

    private static final String OVERDUE =
            """
            (case stage when 'FILL' then fill_due_at when 'RETURNED' then fill_due_at
                        when 'UNIT' then unit_due_at when 'SECTION' then section_due_at
                        when 'DISTRICT' then district_due_at when 'CONFIRM' then confirm_due_at
             end < :now)
            """;

    private static final String COUNTS =
            """
            select unit_id, stage, count(*) as cases, count(*) filter (where %s) as overdue
            from collection_case
            where campaign_id = :campaign and unit_path ^@ any(:paths)
            group by unit_id, stage
            """
                    .formatted(OVERDUE);

    private static final String SELECTED =
            """
            from collection_case
            where campaign_id = :campaign and unit_path ^@ any(:paths)
              and (:anyStage or stage = any(:stages))
              and (not :overdueOnly or %s)
            """
                    .formatted(OVERDUE);

    private static final String CASES =
            "select * " + SELECTED + " and (cast(:after as uuid) is null or id > :after) order by id limit :limit";

    private final JdbcClient jdbc;

    CaseFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StageCount> counts(UUID campaignId, List<String> unitPaths, Instant now) {
        return jdbc.sql(COUNTS)
                .param("campaign", campaignId)
                .param("paths", unitPaths.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new StageCount(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("cases"),
                        row.getInt("overdue")))
                .list();
    }

    @Override
    public List<CaseInfo> cases(Selection selection, Instant now, @Nullable CaseId after, int limit) {
        return selecting(CASES, selection, now)
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public int count(Selection selection, Instant now) {
        return selecting("select count(*) " + SELECTED, selection, now)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec selecting(String sql, Selection selection, Instant now) {
        return jdbc.sql(sql)
                .param("campaign", selection.campaignId())
                .param("paths", selection.unitPaths().toArray(String[]::new))
                .param("anyStage", selection.stages().isEmpty())
                .param("stages", selection.stages().stream().map(Stage::name).toArray(String[]::new))
                .param("overdueOnly", selection.overdueOnly())
                .param("now", Timestamp.from(now));
    }

    private static CaseInfo read(ResultSet row) throws SQLException {
        return new CaseInfo(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("campaign_id", UUID.class),
                new RecordId(row.getObject("record_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_path"),
                Stage.valueOf(row.getString("stage")),
                at(row, "stage_since"),
                row.getInt("returned_times"),
                new StageDueDates(
                        at(row, "fill_due_at"),
                        at(row, "unit_due_at"),
                        at(row, "section_due_at"),
                        at(row, "district_due_at"),
                        at(row, "confirm_due_at")),
                atOrNull(row, "submitted_at"),
                atOrNull(row, "finished_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
