package org.shice.board;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers per unit, each in one statement for the whole area. No rights are checked here. */
@Repository
class BoardQueries {

    private static final String COUNTS =
            """
            select c.unit_id, %s,
                cast(max(c.submitted_at) filter (where %s) at time zone 'Asia/Shanghai' as date) as last_submitted,
                cast(max(c.finished_at) filter (where %s) at time zone 'Asia/Shanghai' as date) as last_effective
            from collection_case c
            join teacher_record r on r.id = c.record_id
            left join account a on a.id = r.account_id
            where c.campaign_id = :campaign and c.unit_path ^@ any(:paths) and c.stage <> 'LEFT'
            group by c.unit_id
            """
                    .formatted(
                            Arrays.stream(BoardFigure.values())
                                    .map(figure -> figure.sum() + " as " + column(figure))
                                    .collect(Collectors.joining(",\n")),
                            BoardFigure.SUBMITTED.condition(),
                            BoardFigure.EFFECTIVE.condition());

    private static final Map<BoardFigure, String> COLUMNS = Arrays.stream(BoardFigure.values())
            .collect(Collectors.toMap(
                    Function.identity(), BoardQueries::column, (a, b) -> a, () -> new EnumMap<>(BoardFigure.class)));

    private static final String ON_TIME =
            """
            select unit_id, count(*) filter (where state = 'MET') as met,
                count(*) filter (where state = 'MET_LATE') as met_late,
                count(*) filter (where state = 'OVERDUE') as overdue,
                count(*) filter (where state = 'OPEN') as open
            from unit_deadline
            where campaign_id = :campaign and unit_path ^@ any(:paths) and state <> 'CANCELLED'
            group by unit_id
            """;

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything per unit that holds people or answers for a milestone. Two statements.
     *
     * @param districts the subtrees of the districts of the area
     */
    Map<UnitId, BoardCounts> counts(UUID campaign, List<String> paths, List<String> districts, Instant now) {
        var counts = new HashMap<UnitId, BoardCounts>();
        jdbc.sql(COUNTS)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .param("districts", districts.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query((row, number) -> counts.put(unit(row), counts(row)))
                .list();
        onTime(campaign, paths)
                .forEach((unit, onTime) ->
                        counts.merge(unit, BoardCounts.NONE.with(onTime), (known, added) -> known.with(onTime)));
        return counts;
    }

    private Map<UnitId, OnTime> onTime(UUID campaign, List<String> paths) {
        return jdbc
                .sql(ON_TIME)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        unit(row),
                        new OnTime(
                                row.getInt("met"), row.getInt("met_late"), row.getInt("overdue"), row.getInt("open"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static BoardCounts counts(ResultSet row) throws SQLException {
        var byFigure = new EnumMap<BoardFigure, Integer>(BoardFigure.class);
        for (var column : COLUMNS.entrySet()) {
            byFigure.put(column.getKey(), row.getInt(column.getValue()));
        }
        return new BoardCounts(
                byFigure, day(row, "last_submitted"), day(row, "last_effective"), OnTime.NONE, Pace.NONE);
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static String column(BoardFigure figure) {
        return "f_" + figure.name().toLowerCase(Locale.ROOT);
    }
}
