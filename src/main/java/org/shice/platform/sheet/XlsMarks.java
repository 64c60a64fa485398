package org.shice.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Marks a copy of an {@code .xls}. */
final class XlsMarks {

    private static final int EXPLANATION_WIDTH = 60 * 256;

    private final MarkTable marks;
    private final Map<Short, CellStyle> coloured = new HashMap<>();

    XlsMarks(MarkTable marks) {
        this.marks = marks;
    }

    byte[] copy(byte[] content) throws IOException {
        try (var files = XlsSource.open(content);
                var workbook = new HSSFWorkbook(files.getRoot(), false)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                freeze(workbook.getSheetAt(i));
            }
            mark(workbook, firstVisible(workbook));
            var target = new ByteArrayOutputStream(content.length);
            workbook.write(target);
            return target.toByteArray();
        }
    }

    private static Sheet firstVisible(HSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                return workbook.getSheetAt(i);
            }
        }
        throw new NotAWorkbook();
    }

    /** Formulas become what they last showed. */
    private static void freeze(Sheet sheet) {
        for (var row : sheet) {
            for (int column = row.getFirstCellNum(); column >= 0 && column < row.getLastCellNum(); column++) {
                var cell = row.getCell(column);
                if (cell != null && cell.getCellType() == CellType.FORMULA) {
                    freeze(row, cell);
                }
            }
        }
    }

    /** A new cell in place of the old one: the record of the formula would stay in the sheet otherwise. */
    private static void freeze(Row row, Cell formula) {
        var style = formula.getCellStyle();
        var kind = formula.getCachedFormulaResultType();
        var number = kind == CellType.NUMERIC ? formula.getNumericCellValue() : 0;
        var text = kind == CellType.STRING ? PlainText.harmless(formula.getStringCellValue()) : "";
        row.removeCell(formula);
        var frozen = row.createCell(formula.getColumnIndex());
        frozen.setCellStyle(style);
        if (kind == CellType.NUMERIC) {
            frozen.setCellValue(number);
        } else {
            frozen.setCellValue(text);
        }
    }

    private void mark(HSSFWorkbook workbook, Sheet sheet) {
        marks.rows().forEach((number, mark) -> {
            var row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
            mark.columns().forEach(column -> colour(workbook, row, column));
            var cell = row.createCell(marks.column());
            cell.setCellValue(marks.text(number));
            var neighbour = marks.column() == 0 ? null : row.getCell(marks.column() - 1);
            if (marks.isHeader(number) && neighbour != null) {
                cell.setCellStyle(neighbour.getCellStyle());
            }
        });
        sheet.setColumnWidth(marks.column(), EXPLANATION_WIDTH);
    }

    private void colour(HSSFWorkbook workbook, Row row, int column) {
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle().getIndex(), index -> tinted(workbook, cell)));
    }

    private static CellStyle tinted(HSSFWorkbook workbook, Cell cell) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
