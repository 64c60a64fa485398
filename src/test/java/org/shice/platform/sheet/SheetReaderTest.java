package org.shice.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both kinds of workbook give the same cells. */
class SheetReaderTest {

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void values_come_as_exact_text(SheetKind kind) {
        var row = Workbooks.read(Workbooks.of(kind, SheetReaderTest::everyKindOfCell))
                .get(0);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsExactly(
                        new SheetCell(0, "王小明", SheetCell.Kind.TEXT),
                        new SheetCell(1, "110105194912310", SheetCell.Kind.NUMBER),
                        new SheetCell(2, "440524188001010000", SheetCell.Kind.ROUNDED_NUMBER),
                        new SheetCell(3, "1988-02-29", SheetCell.Kind.DATE),
                        new SheetCell(4, "0.1", SheetCell.Kind.NUMBER),
                        new SheetCell(5, "TRUE", SheetCell.Kind.TEXT),
                        new SheetCell(8, "x".repeat(1000), SheetCell.Kind.CUT_TEXT));
    }

    private static void everyKindOfCell(Workbook workbook) {
        var sheet = workbook.createSheet("教师信息");
        sheet.createRow(0).createCell(0).setCellValue("  ");
        var row = sheet.createRow(1);
        row.createCell(0).setCellValue(" 王小明 ");
        row.createCell(1).setCellValue(110105194912310d);
        row.createCell(2).setCellValue((double) 440524188001010014L);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        var day = row.createCell(3);
        day.setCellValue(LocalDate.of(1988, 2, 29));
        day.setCellStyle(style);
        row.createCell(4).setCellValue(0.1);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setBlank();
        row.createCell(8).setCellValue("x".repeat(1001));
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void formula_counts_as_what_it_last_showed(SheetKind kind) {
        var content = Workbooks.of(kind, workbook -> {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.getCell(0).setCellFormula("1+2");
        });

        var cells = Workbooks.read(content).get(0);

        assertThat(cells.cell(0).orElseThrow().text())
                .as("never evaluated again")
                .isNotEqualTo("3");
        assertThat(cells.cell(1).orElseThrow().text()).isEqualTo("ab");
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void hidden_sheets_are_passed_over(SheetKind kind) {
        var content = Workbooks.of(kind, workbook -> {
            workbook.createSheet("hidden").createRow(0).createCell(0).setCellValue("no");
            workbook.createSheet("shown").createRow(0).createCell(0).setCellValue("yes");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });

        assertThat(Workbooks.read(content))
                .singleElement()
                .satisfies(row -> assertThat(row.cell(0).orElseThrow().text()).isEqualTo("yes"));
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void more_than_the_limit_of_columns_is_refused(SheetKind kind) {
        var content = Workbooks.of(
                kind,
                workbook -> workbook.createSheet().createRow(0).createCell(100).setCellValue("x"));

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOfSatisfying(
                        WorkbookTooLarge.class, e -> assertThat(e.limit()).isEqualTo(WorkbookTooLarge.Limit.COLUMNS));
    }

    @Test
    void more_than_the_limit_of_rows_is_refused() {
        var content = Workbooks.of(SheetKind.XLS, workbook -> {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 20_002; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOfSatisfying(
                        WorkbookTooLarge.class, e -> assertThat(e.limit()).isEqualTo(WorkbookTooLarge.Limit.ROWS));
    }

    @Test
    void what_the_consumer_throws_is_passed_on() {
        var content = Workbooks.of(
                SheetKind.XLSX,
                workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));

        assertThatThrownBy(() -> new SheetReader().read(content, row -> {
                    throw new IllegalArgumentException("mine");
                }))
                .hasMessage("mine");
    }

    @Test
    void the_real_templates_are_read() throws Exception {
        for (var name : new String[] {"teacher-primary-middle.xls", "teacher-kindergarten.xls"}) {
            try (var template = getClass().getResourceAsStream("/templates/" + name)) {
                var rows = Workbooks.read(
                        java.util.Objects.requireNonNull(template).readAllBytes());
                assertThat(rows).hasSize(1);
                assertThat(rows.get(0).cells()).hasSize(34);
                assertThat(rows.get(0).cell(6).orElseThrow().text()).isEqualTo("*身份证件号");
            }
        }
    }
}
