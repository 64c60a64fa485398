package org.shice.platform.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by key, not by offset.
 *
 * @param items the rows of this page
 * @param next the cursor of the next page, or null at the end
 */
public record KeysetPage<T>(List<T> items, @Nullable String next) {

    private static final int LARGEST = 200;

    /** How many rows a page has that was asked for with this limit: between 1 and 200. */
    public static int size(int limit) {
        return Math.max(1, Math.min(limit, LARGEST));
    }

    /**
     * The page of what was found.
     *
     * @param found the rows of the page and, when the list goes on, one more
     * @param cursor the place of a row in the order of the list
     */
    public static <T> KeysetPage<T> of(List<T> found, int size, Function<T, Cursor> cursor) {
        if (found.size() <= size) {
            return new KeysetPage<>(List.copyOf(found), null);
        }
        var items = List.copyOf(found.subList(0, size));
        return new KeysetPage<>(items, cursor.apply(items.get(size - 1)).encoded());
    }

    /**
     * All pages of a list, each read when its turn comes.
     *
     * @param pages reads the page after a cursor, or the first one for null
     */
    public static <T> Stream<KeysetPage<T>> all(Function<@Nullable String, KeysetPage<T>> pages) {
        return Stream.iterate(
                pages.apply(null), Objects::nonNull, last -> last.next() == null ? null : pages.apply(last.next()));
    }

    /** The same page with something else for each row. */
    public <R> KeysetPage<R> map(Function<? super T, ? extends R> row) {
        return new KeysetPage<>(items.stream().<R>map(row).toList(), next);
    }
}
