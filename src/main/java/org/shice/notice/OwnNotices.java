package org.shice.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.platform.error.NotFound;
import org.shice.platform.live.LiveUpdates;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in; nobody reads those of another person. */
@Service
@Transactional
public class OwnNotices {

    private static final String PAGE =
            """
            select * from notice where account_id = :account
              and (cast(:at as timestamptz) is null
                or (read_at is null, created_at, id) < (:unread, cast(:at as timestamptz), cast(:id as uuid)))
            order by (read_at is null) desc, created_at desc, id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Access access;
    private final LiveUpdates news;
    private final Clock clock;

    OwnNotices(JdbcClient jdbc, NoticeRows rows, Access access, LiveUpdates news, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    /** How many the person has not read. */
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", me())
                .query(Integer.class)
                .single();
    }

    /** How many the person has, read ones included. */
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from notice where account_id = :account")
                .param("account", me())
                .query(Integer.class)
                .single();
    }

    /**
     * One page, unread ones first, then newest first.
     *
     * @param cursor from the page before, or null for the first
     */
    @Transactional(readOnly = true)
    public KeysetPage<NoticeInfo> page(@Nullable String cursor, int limit) {
        var size = KeysetPage.size(limit);
        var after = cursor == null ? null : Cursor.decode(cursor, 3).keys();
        var found = jdbc.sql(PAGE)
                .param("account", me())
                .param("unread", after != null && Boolean.parseBoolean(after.get(0)))
                .param("at", after == null ? null : after.get(1))
                .param("id", after == null ? null : after.get(2))
                .param("limit", size + 1)
                .query((row, number) -> rows.read(row))
                .list();
        return KeysetPage.of(found, size, OwnNotices::place);
    }

    private static Cursor place(NoticeInfo notice) {
        return Cursor.of(
                Boolean.toString(notice.isUnread()),
                notice.createdAt().toString(),
                notice.id().toString());
    }

    /** Marks one as read; no effect when it was. @throws NotFound when it is nobody's, or another person's */
    public void read(UUID id) {
        var changed = jdbc.sql(
                        "update notice set read_at = coalesce(read_at, :now) where id = :id and account_id = :account")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("account", me())
                .update();
        if (changed == 0) {
            throw new NotFound("notice");
        }
        news.publish(NoticeTopic.of(access.actor().id()));
    }

    /** @return how many were unread */
    public int readAll() {
        var changed = jdbc.sql("update notice set read_at = :now where account_id = :account and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", me())
                .update();
        news.publish(NoticeTopic.of(access.actor().id()));
        return changed;
    }

    private UUID me() {
        return access.actor().id().value();
    }
}
