package org.shice.platform.rest;

import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;

/** How many rows a page of the API has: {@code limit}, beside {@code cursor}. */
public final class PageSize {

    public static final int USUAL = 50;
    public static final int LARGEST = 200;

    private PageSize() {}

    /** @throws InvalidInput when the number is not between 1 and {@link #LARGEST} */
    public static int of(@Nullable Integer limit) {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > LARGEST) {
            throw new InvalidInput("limit", "problem.limit", LARGEST);
        }
        return limit;
    }
}
