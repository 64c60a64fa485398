package org.shice.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list with one statement per page and one for all numbers. */
@Service
@Transactional(readOnly = true)
class StoredTaskList implements TaskList {

    /** What "due soon" means, here and in the reminders (R-14: T-3). */
    private static final Duration SOON = Duration.ofDays(3);

    private static final int LARGEST_PAGE = 500;
    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final WorkItemRows rows;
    private final TaskReach reach;
    private final TaskClaims claims;
    private final Units units;
    private final Clock clock;

    StoredTaskList(JdbcClient jdbc, WorkItemRows rows, TaskReach reach, TaskClaims claims, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.claims = claims;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public KeysetPage<WorkItem> page(Filter filter, @Nullable String cursor, int limit) {
        var after = cursor == null ? null : Cursor.decode(cursor, 1).keys().get(0);
        return cut(size(limit), size -> read(query(filter), TaskOrder.of(filter), after, size));
    }

    /** Only the keys of the rows before the place are read: the rows themselves are fetched for the page alone. */
    @Override
    public KeysetPage<WorkItem> pageAt(Filter filter, int offset, int limit) {
        var query = query(filter);
        var order = TaskOrder.of(filter).orderBy();
        return cut(size(limit), size -> jdbc.sql(
                        """
                        select w.* from work_item w join (select w.task_id from work_item w where %s %s
                            offset :offset limit :limit) place on place.task_id = w.task_id %s"""
                                .formatted(query.where(), order, order))
                .params(query.parameters())
                .param("offset", Math.max(0, offset))
                .param("limit", size)
                .query(WorkItemRows::item)
                .list());
    }

    private static int size(int limit) {
        return Math.max(1, Math.min(limit, LARGEST_PAGE));
    }

    /** One row more than asked for says whether there is a next page. */
    private static KeysetPage<WorkItem> cut(int size, IntFunction<List<WorkItem>> read) {
        var found = read.apply(size + 1);
        return KeysetPage.of(found, size, item -> Cursor.of(item.taskId()));
    }

    @Override
    public int count(Filter filter) {
        var query = query(filter);
        return jdbc.sql("select count(*) from work_item w where " + query.where())
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<Chip, Integer> counts(Filter filter) {
        var query = query(filter);
        return jdbc.sql("select %s, %s, %s, %s, %s, %s from work_item w where %s"
                        .formatted(
                                query.count(Scope.MINE),
                                query.count(Scope.FREE),
                                query.count(Scope.AREA),
                                query.countOverdue(),
                                query.countDueSoon(),
                                query.countReturned(),
                                query.whereAny()))
                .params(query.parameters())
                .query(StoredTaskList::chips)
                .single();
    }

    @Override
    public WorkItem get(String taskId) {
        var seen = reach.current();
        return rows.find(taskId).filter(seen::sees).orElseThrow(() -> new NotFound("task"));
    }

    @Override
    @Transactional
    public WorkItem claim(String taskId) {
        return claims.claim(taskId);
    }

    @Override
    @Transactional
    public WorkItem release(String taskId) {
        return claims.release(taskId);
    }

    @Override
    public Optional<WorkItem> next(Filter filter, String afterTaskId) {
        var current = get(afterTaskId);
        var free = new Filter(
                Scope.FREE,
                filter.unit(),
                current.stage(),
                filter.campaignId(),
                filter.overdueOnly(),
                filter.dueSoonOnly(),
                filter.returnedBeforeOnly(),
                filter.text(),
                filter.sort(),
                filter.descending());
        return takeable(free, current, afterTaskId).or(() -> takeable(free, current, null));
    }

    @Override
    public List<WorkItem> ofRecord(UUID recordId) {
        var seen = reach.current();
        return rows.openOfRecord(recordId).stream().filter(seen::sees).toList();
    }

    private Optional<WorkItem> takeable(Filter filter, WorkItem current, @Nullable String after) {
        return read(query(filter), TaskOrder.of(filter), after, TRIES).stream()
                .filter(item ->
                        item.queue().equals(current.queue()) && !item.taskId().equals(current.taskId()))
                .filter(claims::mayTake)
                .findFirst();
    }

    private List<WorkItem> read(TaskQuery query, TaskOrder order, @Nullable String after, int limit) {
        var from = after == null ? "" : ", (select * from work_item where task_id = :after) k";
        var further = after == null ? "" : " and " + order.after();
        return jdbc.sql("select w.* from work_item w%s where %s%s %s limit :limit"
                        .formatted(from, query.where(), further, order.orderBy()))
                .params(query.parameters())
                .param("after", after)
                .param("limit", limit)
                .query(WorkItemRows::item)
                .list();
    }

    private TaskQuery query(Filter filter) {
        var now = clock.instant();
        var unit = filter.unit();
        var path = unit == null
                ? null
                : Optional.ofNullable(units.getAll(List.of(unit)).get(unit))
                        .map(UnitInfo::path)
                        .orElseThrow(() -> new NotFound("unit"));
        return new TaskQuery(filter, reach.current(), path, now, now.plus(SOON));
    }

    private static Map<Chip, Integer> chips(ResultSet row, int number) throws SQLException {
        var chips = new EnumMap<Chip, Integer>(Chip.class);
        int column = 1;
        for (var chip : Chip.values()) {
            chips.put(chip, row.getInt(column++));
        }
        return chips;
    }
}
