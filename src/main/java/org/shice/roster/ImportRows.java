package org.shice.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.roster.RosterImports.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of imports, as they are read, decided about and taken over. */
@Repository
class ImportRows {

    private static final String REMARKED =
            """
            and (cast(:remark as varchar) is null
                or :remark <> 'TEACHER_VALUES' and findings @> '[{"severity": "NOTE"}]'
                or :remark = 'ANY' and findings @> '[{"severity": "WARNING"}]'
                or :remark = 'TEACHER_VALUES' and changes @> '[{"fromTeacher": true}]')""";

    private static final String PAGE =
            """
            select * from roster_import_row
            where import_id = :import and row_number > :after
              and (cast(:state as varchar) is null or state = :state)
            %s order by row_number limit :limit"""
                    .formatted(REMARKED);

    private static final String DECIDE_ALL =
            """
            update roster_import_row set accepted = :accepted, overwrite_teacher = :overwrite
            where import_id = :import and state in ('NEW', 'CHANGED')
              and (cast(:state as varchar) is null or state = :state)
            %s"""
                    .formatted(REMARKED);

    private static final String PENDING =
            """
            select * from roster_import_row
            where import_id = :import and applied_at is null and accepted and state in ('NEW', 'CHANGED')
            order by row_number limit :limit""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ImportRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows after a row that the filter leaves. */
    List<ImportRow> page(ImportId id, RowFilter filter, int after, int limit) {
        return jdbc.sql(PAGE)
                .param("import", id.value())
                .param("after", after)
                .param("state", name(filter.state()))
                .param("remark", name(filter.remark()))
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    /** The next rows to take over. */
    List<PendingRow> pending(ImportId id, int limit) {
        return jdbc.sql(PENDING)
                .param("import", id.value())
                .param("limit", limit)
                .query((row, n) -> new PendingRow(view(row), row.getBytes("document_number")))
                .list();
    }

    /** @return false when there is no such row that could be taken over */
    boolean decide(ImportId id, int number, boolean accepted, boolean overwriteTeacher) {
        return jdbc.sql("update roster_import_row set accepted = :accepted, overwrite_teacher = :overwrite"
                                + " where import_id = :import and row_number = :number and state in ('NEW', 'CHANGED')")
                        .param("accepted", accepted)
                        .param("overwrite", overwriteTeacher)
                        .param("import", id.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** @return how many rows it was about */
    int decideAll(ImportId id, RowFilter filter, boolean accepted, boolean overwriteTeacher) {
        return jdbc.sql(DECIDE_ALL)
                .param("accepted", accepted)
                .param("overwrite", overwriteTeacher)
                .param("import", id.value())
                .param("state", name(filter.state()))
                .param("remark", name(filter.remark()))
                .update();
    }

    void applied(ImportId id, int number, RecordId record, Instant now) {
        jdbc.sql("update roster_import_row set applied_at = :now, record_id = :record"
                        + " where import_id = :import and row_number = :number")
                .param("now", Timestamp.from(now))
                .param("record", record.value())
                .param("import", id.value())
                .param("number", number)
                .update();
    }

    /** Books that a row could not be taken over after all. */
    void refused(ImportId id, int number, ImportFinding reason) {
        jdbc.sql("update roster_import_row set state = 'ERROR', findings = findings || cast(:reason as jsonb)"
                        + " where import_id = :import and row_number = :number")
                .param("reason", text(List.of(reason)))
                .param("import", id.value())
                .param("number", number)
                .update();
    }

    private ImportRow view(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var applied = row.getTimestamp("applied_at");
        return new ImportRow(
                row.getInt("row_number"),
                ImportRowState.valueOf(row.getString("state")),
                row.getBoolean("accepted"),
                row.getBoolean("overwrite_teacher"),
                unit == null ? null : new UnitId(unit),
                row.getString("person_name"),
                row.getString("document_masked"),
                read(row.getString("field_values"), new TypeReference<Map<String, String>>() {}),
                read(row.getString("changes"), new TypeReference<List<ImportChange>>() {}),
                read(row.getString("findings"), new TypeReference<List<ImportFinding>>() {}),
                row.getObject("record_id", UUID.class),
                applied == null ? null : applied.toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be read from JSON", e);
        }
    }

    /** A row to take over, with its encrypted document number. */
    record PendingRow(ImportRow row, byte[] documentNumber) {}
}
