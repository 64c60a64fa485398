package org.shice.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.platform.page.KeysetPage;

/**
 * Rows of a lazy grid from a service that pages by key. The provider remembers the cursor of every place it has seen,
 * so that scrolling on costs one page; the count is exact. A place far from every known one is read by its number when
 * the service can do so ({@link #jumping}), else the provider walks there in large pages. The line above a list and the
 * list itself show one number: what {@link #count} has read is the size of the list that is shown next.
 *
 * @param <T> the row
 * @param <F> the filter of the list, an immutable value
 */
public final class KeysetDataProvider<T, F> extends AbstractBackEndDataProvider<T, Void> {

    private static final int LARGEST_PAGE = 200;

    private final transient Source<T, F> source;
    private final transient ToIntFunction<F> counter;
    private final transient Function<T, Object> identity;
    private final transient TreeMap<Integer, String> cursors = new TreeMap<>();
    private transient @Nullable Jump<T, F> jump;
    private transient F filter;
    private transient @Nullable Integer counted;

    /**
     * @param identity what makes a row the same row after a refresh: its id
     * @param filter the first filter
     */
    public KeysetDataProvider(Source<T, F> source, ToIntFunction<F> counter, Function<T, Object> identity, F filter) {
        this.source = source;
        this.counter = counter;
        this.identity = identity;
        this.filter = filter;
    }

    /** Reads far places by their number instead of walking there. */
    public KeysetDataProvider<T, F> jumping(Jump<T, F> to) {
        this.jump = to;
        return this;
    }

    /** Shows other rows. */
    public void setFilter(F filter) {
        this.filter = filter;
        refreshAll();
    }

    public F filter() {
        return filter;
    }

    /** How many rows there are, for the line that says so. After {@link #refreshAll} or {@link #setFilter}. */
    public int count() {
        var found = counter.applyAsInt(filter);
        counted = found;
        return found;
    }

    @Override
    public void refreshAll() {
        cursors.clear();
        counted = null;
        super.refreshAll();
    }

    @Override
    public Object getId(T row) {
        return identity.apply(row);
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        var size = counted == null ? counter.applyAsInt(filter) : counted;
        counted = null;
        return size;
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        var wantedFrom = query.getOffset();
        var known = cursors.floorEntry(wantedFrom);
        var position = known == null ? 0 : known.getKey();
        var rows = new ArrayList<T>();
        if (jump == null || wantedFrom - position <= LARGEST_PAGE) {
            walk(rows, position, known == null ? null : known.getValue(), query);
            return rows.stream();
        }
        var page = jump.page(filter, wantedFrom, Math.min(LARGEST_PAGE, query.getLimit()));
        rows.addAll(page.items());
        if (remembered(wantedFrom + rows.size(), page.next())) {
            walk(rows, wantedFrom + rows.size(), page.next(), query);
        }
        return rows.stream();
    }

    /** Reads on from a known place until the rows wanted are there. */
    private void walk(List<T> rows, int from, @Nullable String cursor, Query<T, Void> query) {
        var wantedTo = query.getOffset() + query.getLimit();
        var position = from;
        var after = cursor;
        var more = position < wantedTo;
        while (more) {
            var page = source.page(filter, after, Math.min(LARGEST_PAGE, wantedTo - position));
            rows.addAll(wanted(page.items(), query.getOffset() - position));
            position += page.items().size();
            after = page.next();
            more = remembered(position, after) && position < wantedTo;
        }
    }

    /** Whether the list goes on after the place. */
    private boolean remembered(int position, @Nullable String cursor) {
        if (cursor != null) {
            cursors.put(position, cursor);
        }
        return cursor != null;
    }

    private static <T> List<T> wanted(List<T> items, int skip) {
        return items.subList(Math.min(Math.max(skip, 0), items.size()), items.size());
    }

    /** A list that is read page by page. */
    @FunctionalInterface
    public interface Source<T, F> {

        KeysetPage<T> page(F filter, @Nullable String cursor, int limit);
    }

    /** A list that can also be read from a place. */
    @FunctionalInterface
    public interface Jump<T, F> {

        KeysetPage<T> page(F filter, int offset, int limit);
    }
}
