package org.shice.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The copy keeps the layout of the original and says what is wrong. */
class MarkedCopyTest {

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void wrong_cells_are_coloured_and_explained(SheetKind kind) throws Exception {
        var content = Workbooks.of(kind, MarkedCopyTest::list);

        var copy = MarkedCopy.of(content, 1, 3, "错误说明", List.of(new RowMark(3, Set.of(1, 2), "=bad <1> & 2")));

        assertThat(SheetKind.of(copy)).isEqualTo(kind);
        try (var workbook = Workbooks.open(copy)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("错误说明");
            assertThat(sheet.getRow(1).getCell(3)).isNull();
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("'=bad <1> & 2");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("b");
            assertThat(filled(sheet.getRow(2).getCell(0))).isFalse();
            assertThat(filled(sheet.getRow(2).getCell(1))).isTrue();
            assertThat(filled(sheet.getRow(2).getCell(2)))
                    .as("a cell that did not exist")
                    .isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(7777);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void formulas_do_not_come_back(SheetKind kind) throws Exception {
        var content = Workbooks.of(kind, workbook -> {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("1+1");
            workbook.createSheet().createRow(0).createCell(0).setCellFormula("2+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        try (var workbook = Workbooks.open(MarkedCopy.of(content, 1, 1, "x", List.of()))) {
            for (var sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            }
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void the_real_template_survives_with_its_lists() throws Exception {
        byte[] content;
        try (var template = getClass().getResourceAsStream("/templates/teacher-kindergarten.xls")) {
            content = java.util.Objects.requireNonNull(template).readAllBytes();
        }

        try (var before = Workbooks.open(content);
                var after = Workbooks.open(MarkedCopy.of(content, 1, 34, "错误说明", List.of()))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
            assertThat(after.getSheetAt(0).getDataValidations())
                    .hasSameSizeAs(before.getSheetAt(0).getDataValidations());
            assertThat(after.getSheetAt(0).getRow(0).getCell(34).getStringCellValue())
                    .isEqualTo("错误说明");
        }
    }

    private static void list(Workbook workbook) {
        var sheet = workbook.createSheet();
        sheet.setColumnWidth(0, 7777);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        sheet.createRow(0).createCell(0).setCellValue("姓名");
        sheet.createRow(1).createCell(0).setCellValue("a");
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue("b");
        var cell = row.createCell(1);
        cell.setCellValue("x");
        cell.setCellStyle(style);
    }

    private static boolean filled(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }
}
