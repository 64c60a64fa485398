package org.shice.platform.sheet;

import java.util.Set;

/**
 * What is wrong with a row of a file.
 *
 * @param row as people count, from 1
 * @param columns the cells to colour, counted from 0
 * @param text what stands in the added column
 */
public record RowMark(int row, Set<Integer> columns, String text) {

    public RowMark {
        columns = Set.copyOf(columns);
    }
}
