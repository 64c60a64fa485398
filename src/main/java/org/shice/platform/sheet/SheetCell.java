package org.shice.platform.sheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell with something in it.
 *
 * @param column counted from 0
 * @param text what the cell holds, as text: a day as {@code 2016-10-31}, a number with all its digits and no exponent
 */
public record SheetCell(int column, String text, Kind kind) {

    /** The letters over the column, as people name it: {@code G}. */
    public String columnName() {
        return columnName(column);
    }

    public static String columnName(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** What the cell was in the workbook. A formula counts as what it last showed. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number of more than 15 digits: the program that wrote the file has already lost the last ones. */
        ROUNDED_NUMBER,
        DATE,
        /** An error value such as {@code #N/A}. */
        FAULT,
        /** A text that was too long and has been cut. */
        CUT_TEXT
    }
}
