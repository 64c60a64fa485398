package org.shice.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the rows of imports; an import without rows has no figures but zeros. */
@Repository
class ImportFigures {

    private static final String COUNTS =
            """
            select import_id, count(*) filter (where state = 'NEW') as added,
                count(*) filter (where state = 'CHANGED') as changed,
                count(*) filter (where state = 'SAME') as same,
                count(*) filter (where state = 'ERROR') as wrong,
                count(*) filter (where findings @> '[{"severity": "WARNING"}]'
                    or findings @> '[{"severity": "NOTE"}]') as warned,
                count(*) filter (where findings @> '[{"severity": "NOTE"}]') as out_of_scope,
                count(*) filter (where changes @> '[{"fromTeacher": true}]') as contested,
                count(*) filter (where accepted and state in ('NEW', 'CHANGED')) as accepted,
                count(*) filter (where accepted and state = 'NEW') as accepted_new,
                count(*) filter (where accepted and state = 'CHANGED' and overwrite_teacher
                    and changes @> '[{"fromTeacher": true}]') as overwriting,
                count(applied_at) as applied
            from roster_import_row where import_id in (:imports) group by import_id""";

    private final JdbcClient jdbc;

    ImportFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ImportCounts of(ImportId id) {
        return of(List.of(id)).getOrDefault(id, ImportCounts.NONE);
    }

    /** The figures of each import that has rows. */
    Map<ImportId, ImportCounts> of(List<ImportId> ids) {
        var counts = new HashMap<ImportId, ImportCounts>();
        if (!ids.isEmpty()) {
            jdbc.sql(COUNTS)
                    .param("imports", ids.stream().map(ImportId::value).toList())
                    .query((row, n) -> counts.put(new ImportId(row.getObject("import_id", UUID.class)), counts(row)))
                    .list();
        }
        return counts;
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("wrong"),
                row.getInt("warned"),
                row.getInt("out_of_scope"),
                row.getInt("contested"),
                row.getInt("accepted"),
                row.getInt("accepted_new"),
                row.getInt("overwriting"),
                row.getInt("applied"));
    }
}
