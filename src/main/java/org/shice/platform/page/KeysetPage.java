package org.shice.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by key, not by offset.
 *
 * @param items the rows of this page
 * @param next the cursor of the next page, or null at the end
 */
public record KeysetPage<T>(List<T> items, @Nullable String next) {}
