package org.shice.platform.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The marks of a copy, found by row. */
final class MarkTable {

    /** No marks: a sheet is only freed of its formulas. */
    static final MarkTable NOTHING = new MarkTable();

    private final int headerRow;
    private final int column;
    private final Map<Integer, RowMark> byRow = new HashMap<>();

    MarkTable(int headerRow, int column, String header, List<RowMark> marks) {
        this.headerRow = headerRow;
        this.column = column;
        marks.forEach(mark -> byRow.put(mark.row(), mark));
        byRow.put(headerRow, new RowMark(headerRow, Set.of(), header));
    }

    private MarkTable() {
        this.headerRow = 0;
        this.column = 0;
    }

    int column() {
        return column;
    }

    boolean isHeader(int row) {
        return row == headerRow;
    }

    /** The text of the added column, or an empty text. Rows count from 1. */
    String text(int row) {
        var mark = byRow.get(row);
        return mark == null ? "" : PlainText.harmless(mark.text());
    }

    boolean isMarked(int row, int cell) {
        var mark = byRow.get(row);
        return mark != null && mark.columns().contains(cell);
    }

    /** The marked cells of a row, in no order. */
    Set<Integer> cells(int row) {
        var mark = byRow.get(row);
        return mark == null ? Set.of() : mark.columns();
    }

    /** All rows with something to show. */
    Map<Integer, RowMark> rows() {
        return byRow;
    }
}
