package org.shice.platform.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of the sheets that the product writes. */
final class SheetStyles {

    private final CellStyle header;
    private final Map<CellKind, CellStyle> cells = new EnumMap<>(CellKind.class);

    SheetStyles(Workbook workbook) {
        var bold = workbook.createFont();
        bold.setBold(true);
        header = workbook.createCellStyle();
        header.setFont(bold);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setDataFormat(workbook.createDataFormat().getFormat("@"));
        cells.put(CellKind.TEXT, formatted(workbook, "@"));
        cells.put(CellKind.NUMBER, formatted(workbook, "General"));
        cells.put(CellKind.DATE, formatted(workbook, "yyyy-mm-dd"));
        cells.put(CellKind.MOMENT, formatted(workbook, "yyyy-mm-dd hh:mm"));
    }

    CellStyle header() {
        return header;
    }

    CellStyle of(CellKind kind) {
        return cells.getOrDefault(kind, header);
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
