package org.shice.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTemplateTest {

    @Test
    void columns_are_text_and_offer_their_lists() throws Exception {
        var target = new ByteArrayOutputStream();
        SheetTemplate.write(
                target,
                "教师信息",
                List.of(new TemplateColumn("*姓名", List.of()), new TemplateColumn("*性别", List.of("1-男", "2-女"))));

        try (var workbook = Workbooks.open(target.toByteArray())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("*性别");
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            var validation = sheet.getDataValidations().get(0);
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("lists!$B$1:$B$2");
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("2-女");
        }
        assertThat(Workbooks.read(target.toByteArray())).hasSize(1);
    }
}
