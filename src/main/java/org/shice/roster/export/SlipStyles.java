package org.shice.roster.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The looks of a slip.
 *
 * @param step one thing to do; runs on into the next column
 * @param value text that a spreadsheet never takes for a formula or a number, in letters that tell 0 from O
 */
record SlipStyles(CellStyle title, CellStyle label, CellStyle step, CellStyle value) {

    private static final short TITLE_POINTS = 16;
    private static final short LABEL_POINTS = 12;
    private static final short VALUE_POINTS = 13;

    SlipStyles(Workbook workbook) {
        this(title(workbook), label(workbook), step(workbook), value(workbook));
    }

    private static CellStyle title(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, TITLE_POINTS, true));
        return style;
    }

    private static CellStyle label(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, LABEL_POINTS, true));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle step(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, LABEL_POINTS, false));
        return style;
    }

    private static CellStyle value(Workbook workbook) {
        var style = workbook.createCellStyle();
        var font = font(workbook, VALUE_POINTS, false);
        font.setFontName("Consolas");
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static Font font(Workbook workbook, short points, boolean bold) {
        var font = workbook.createFont();
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }
}
