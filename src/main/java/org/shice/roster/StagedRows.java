package org.shice.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Puts the rows of a file beside the register, in bulk, and takes them away again. */
@Repository
class StagedRows {

    private static final String INSERT =
            """
            insert into roster_import_row (import_id, row_number, state, accepted, overwrite_teacher, unit_id,
                person_name, document_masked, document_hash, document_number, record_id, field_values, changes, findings)
            values (:import, :number, :state, :accepted, :overwrite, :unit, :name, :masked, :hash, :document, :record,
                cast(:values as jsonb), cast(:changes as jsonb), cast(:findings as jsonb))""";

    private final NamedParameterJdbcTemplate batch;
    private final ObjectMapper json;

    StagedRows(NamedParameterJdbcTemplate batch, ObjectMapper json) {
        this.batch = batch;
        this.json = json;
    }

    void add(ImportId id, Collection<StagedRow> rows) {
        batch.batchUpdate(INSERT, rows.stream().map(row -> parameters(id, row)).toArray(SqlParameterSource[]::new));
    }

    void removeAll(ImportId id) {
        batch.update(
                "delete from roster_import_row where import_id = :import",
                new MapSqlParameterSource("import", id.value()));
    }

    private SqlParameterSource parameters(ImportId id, StagedRow row) {
        var unit = row.unitId();
        var record = row.recordId();
        return new MapSqlParameterSource()
                .addValue("import", id.value())
                .addValue("number", row.number())
                .addValue("state", row.state().name())
                .addValue("accepted", row.accepted())
                .addValue("overwrite", row.overwriteTeacher())
                .addValue("unit", unit == null ? null : unit.value())
                .addValue("name", row.name())
                .addValue("masked", row.documentMasked())
                .addValue("hash", row.documentHash())
                .addValue("document", row.documentNumber())
                .addValue("record", record == null ? null : record.value())
                .addValue("values", text(row.values()))
                .addValue("changes", text(row.changes()))
                .addValue("findings", text(row.findings()));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written as JSON", e);
        }
    }
}
