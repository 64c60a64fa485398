package org.shice.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.profile.RecordId;
import org.shice.review.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people behind a number: the same condition as in the count. No rights are checked here. */
@Repository
class BoardPeople {

    private static final String FROM =
            """
            from collection_case c
            join teacher_record r on r.id = c.record_id
            join organization_unit u on u.id = c.unit_id
            left join account a on a.id = r.account_id
            where c.campaign_id = :campaign and c.unit_path ^@ any(:paths) and c.stage <> 'LEFT'
              and (cast(:type as varchar) is null or u.school_type = :type)
              and not (:withoutDistrict and c.unit_path ^@ any(:districts))
            """;

    private static final String PAGE =
            """
            select c.id, c.record_id, r.name, u.name as unit_name, c.stage, c.stage_since, c.returned_times,
                case c.stage when 'FILL' then c.fill_due_at when 'RETURNED' then c.fill_due_at
                             when 'UNIT' then c.unit_due_at when 'SECTION' then c.section_due_at
                             when 'DISTRICT' then c.district_due_at when 'CONFIRM' then c.confirm_due_at end as due_at
            """;

    private final JdbcClient jdbc;

    BoardPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> page(Scope scope, Selection selection, @Nullable UUID after, int limit) {
        var sql = PAGE + FROM + " and " + selection.figure().condition()
                + " and (cast(:after as uuid) is null or c.id > :after) order by c.id limit :limit";
        return selecting(sql, scope, selection)
                .param("after", after)
                .param("limit", limit)
                .query(BoardPeople::read)
                .list();
    }

    int count(Scope scope, Selection selection) {
        return selecting(
                        "select count(*) " + FROM + " and " + selection.figure().condition(), scope, selection)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec selecting(String sql, Scope scope, Selection selection) {
        var type = selection.schoolType();
        return jdbc.sql(sql)
                .param("campaign", scope.campaign())
                .param("paths", scope.paths().toArray(String[]::new))
                .param("districts", scope.districts().toArray(String[]::new))
                .param("type", type == null ? null : type.name())
                .param("withoutDistrict", selection.withoutDistrict())
                .param("now", Timestamp.from(scope.now()));
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        var due = row.getTimestamp("due_at");
        return new Person(
                row.getObject("id", UUID.class),
                new RecordId(row.getObject("record_id", UUID.class)),
                row.getString("name"),
                row.getString("unit_name"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                due == null ? null : due.toInstant(),
                row.getInt("returned_times"));
    }

    /**
     * What the actor may see of a campaign.
     *
     * @param districts the subtrees of the districts in it
     */
    record Scope(UUID campaign, List<String> paths, List<String> districts, Instant now) {}
}
