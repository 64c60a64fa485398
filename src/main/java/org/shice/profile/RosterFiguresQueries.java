package org.shice.profile;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts with SQL. */
@Component
class RosterFiguresQueries implements RosterFigures {

    private final JdbcClient jdbc;

    RosterFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int people(String unitPath) {
        return jdbc.sql("select count(*) from teacher_record where starts_with(unit_path, :path)")
                .param("path", unitPath)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UnitCount> perUnit(List<String> unitPaths) {
        return jdbc.sql(
                        """
                        select unit_path, count(*) as people, count(account_id) as accounts from teacher_record
                        where unit_path ^@ any(:paths) and state <> 'CLOSED' and staff_status not like '3%'
                        group by unit_path
                        """)
                .param("paths", unitPaths.toArray(String[]::new))
                .query((row, number) ->
                        new UnitCount(row.getString("unit_path"), row.getInt("people"), row.getInt("accounts")))
                .list();
    }
}
