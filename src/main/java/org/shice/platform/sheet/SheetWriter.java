package org.shice.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.shice.platform.i18n.Texts;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Component;

/** Writes a list as an {@code .xlsx}, however long, with few rows in memory. */
@Component
public class SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 18 * 256;

    private final Texts texts;

    SheetWriter(Texts texts) {
        this.texts = texts;
    }

    /** Writes a header and the rows; the stream of rows is read once and closed. */
    public <R> void write(
            OutputStream target, String title, Locale locale, List<Column<R>> columns, Stream<? extends R> rows) {
        write(target, locale, List.of(new SheetPage<>(title, columns, rows)));
    }

    /** Writes several lists, each on a sheet of its own; their streams are read once and closed. */
    public void write(OutputStream target, Locale locale, List<SheetPage<?>> pages) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            var styles = new SheetStyles(workbook);
            for (var page : pages) {
                write(workbook, styles, locale, page);
            }
            workbook.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> void write(SXSSFWorkbook workbook, SheetStyles styles, Locale locale, SheetPage<R> page) {
        var columns = page.columns();
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.title()));
        header(
                sheet,
                styles,
                columns.stream().map(c -> texts.get(locale, c.textKey())).toList());
        try (var rows = page.rows()) {
            var lines = rows.iterator();
            for (int number = 1; lines.hasNext(); number++) {
                var row = sheet.createRow(number);
                var item = lines.next();
                for (int column = 0; column < columns.size(); column++) {
                    fill(row.createCell(column), columns.get(column), item, styles);
                }
            }
        }
    }

    private static void header(SXSSFSheet sheet, SheetStyles styles, List<String> names) {
        var row = sheet.createRow(0);
        for (int column = 0; column < names.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(PlainText.harmless(names.get(column)));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static <R> void fill(Cell cell, Column<R> column, R item, SheetStyles styles) {
        var value = column.value().of(item);
        if (value == null) {
            return;
        }
        cell.setCellStyle(styles.of(column.kind()));
        switch (column.kind()) {
            case TEXT -> cell.setCellValue(PlainText.harmless(value.toString()));
            case NUMBER -> cell.setCellValue(((Number) value).doubleValue());
            case DATE -> cell.setCellValue((LocalDate) value);
            case MOMENT ->
                cell.setCellValue(((Instant) value).atZone(TimeSettings.ZONE).toLocalDateTime());
        }
    }
}
