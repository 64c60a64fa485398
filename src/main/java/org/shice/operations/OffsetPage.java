package org.shice.operations;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;

/** Pages of the engine's own lists, which know no keys; they are short, because they list what is wrong. */
final class OffsetPage {

    private OffsetPage() {}

    /** @param list rows from an offset, so many */
    static <T> KeysetPage<T> of(@Nullable String cursor, int limit, BiFunction<Integer, Integer, List<T>> list) {
        var offset = cursor == null ? 0 : offset(cursor);
        var size = KeysetPage.size(limit);
        return KeysetPage.of(list.apply(offset, size + 1), size, row -> Cursor.of(Integer.toString(offset + size)));
    }

    private static int offset(String cursor) {
        var key = Cursor.decode(cursor, 1).keys().get(0);
        if (!key.matches("\\d{1,9}")) {
            throw new InvalidInput("cursor", "error.cursor.invalid");
        }
        return Integer.parseInt(key);
    }
}
