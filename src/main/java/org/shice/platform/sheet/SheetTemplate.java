package org.shice.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an empty {@code .xlsx} to be filled by people: headers, every cell as text so that no digit is lost, and
 * drop-down lists fed from a hidden sheet.
 */
public final class SheetTemplate {

    private static final String LISTS = "lists";
    private static final int LAST_ROW = SheetLimits.MAX_ROWS;
    private static final int WIDTH = 16 * 256;

    private SheetTemplate() {}

    public static void write(OutputStream target, String title, List<TemplateColumn> columns) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
            var lists = workbook.createSheet(LISTS);
            workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
            var styles = new SheetStyles(workbook);
            var header = sheet.createRow(0);
            for (int column = 0; column < columns.size(); column++) {
                var template = columns.get(column);
                var cell = header.createCell(column);
                cell.setCellValue(template.header());
                cell.setCellStyle(styles.header());
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, styles.of(CellKind.TEXT));
                if (!template.choices().isEmpty()) {
                    offer(sheet, lists, column, template.choices());
                }
            }
            sheet.createFreezePane(1, 1);
            workbook.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void offer(XSSFSheet sheet, XSSFSheet lists, int column, List<String> choices) {
        for (int i = 0; i < choices.size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column).setCellValue(PlainText.harmless(choices.get(i)));
        }
        var letter = SheetCell.columnName(column);
        var source = "%s!$%s$1:$%s$%d".formatted(LISTS, letter, letter, choices.size());
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createFormulaListConstraint(source), new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
