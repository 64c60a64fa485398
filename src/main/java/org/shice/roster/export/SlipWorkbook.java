package org.shice.roster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.SheetKind;
import org.shice.platform.time.TimeSettings;
import org.shice.roster.AccountSlip;
import org.shice.roster.AccountSlips;
import org.shice.roster.SheetFile;
import org.springframework.stereotype.Component;

/** One sheet per person, so that a print gives one page per person and nobody sees another one's password. */
@Component
class SlipWorkbook implements AccountSlips {

    private static final int LABEL_WIDTH = 18 * 256;
    private static final int VALUE_WIDTH = 60 * 256;
    private static final int FIRST_STEP = 10;

    private final Texts texts;

    SlipWorkbook(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SheetFile workbook(List<AccountSlip> slips, String address, Locale locale) {
        try (var workbook = new SXSSFWorkbook(SXSSFWorkbook.DEFAULT_WINDOW_SIZE)) {
            workbook.setCompressTempFiles(true);
            var styles = new SlipStyles(workbook);
            for (int i = 0; i < slips.size(); i++) {
                var sheet = workbook.createSheet("%04d".formatted(i + 1));
                fill(sheet, slips.get(i), address, locale, styles);
            }
            if (slips.isEmpty()) {
                workbook.createSheet();
            }
            var target = new ByteArrayOutputStream();
            workbook.write(target);
            return new SheetFile(texts.get(locale, "roster.slip.file"), SheetKind.XLSX, target.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(SXSSFSheet sheet, AccountSlip slip, String address, Locale locale, SlipStyles styles) {
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A5_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        cell(sheet.createRow(0), 0, texts.get(locale, "roster.slip.title"), styles.title());
        line(sheet, 2, "name", slip.name(), locale, styles);
        line(sheet, 3, "unit", slip.unitName(), locale, styles);
        line(sheet, 4, "username", slip.username(), locale, styles);
        line(sheet, 5, "password", slip.oneTimePassword(), locale, styles);
        var until = slip.expiresAt().atZone(TimeSettings.ZONE);
        line(sheet, 6, "expires", "%tF %<tR".formatted(until), locale, styles);
        line(sheet, 7, "address", address, locale, styles);
        steps(sheet, locale, styles);
    }

    /** A row per step: spreadsheets do not agree on how high a row of several lines is. */
    private void steps(SXSSFSheet sheet, Locale locale, SlipStyles styles) {
        cell(sheet.createRow(FIRST_STEP - 1), 0, texts.get(locale, "roster.slip.todo"), styles.label());
        var steps = texts.get(locale, "roster.slip.todo-text").lines().toList();
        for (int i = 0; i < steps.size(); i++) {
            cell(sheet.createRow(FIRST_STEP + i), 0, steps.get(i), styles.step());
        }
    }

    private void line(SXSSFSheet sheet, int number, String label, String value, Locale locale, SlipStyles styles) {
        var row = sheet.createRow(number);
        cell(row, 0, texts.get(locale, "roster.slip." + label), styles.label());
        cell(row, 1, value, styles.value());
    }

    private static void cell(SXSSFRow row, int column, String value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
