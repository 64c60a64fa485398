package org.shice.profile;

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
}
