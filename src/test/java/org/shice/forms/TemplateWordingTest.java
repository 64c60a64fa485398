package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.organization.SchoolType;

/** Every value that the import templates offer in their drop-downs is read. */
class TemplateWordingTest {

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("性别", "sex"),
            Map.entry("国籍/地区", "country"),
            Map.entry("身份证件类型", "document-type"),
            Map.entry("民族", "ethnicity"),
            Map.entry("政治面貌", "political-status"),
            Map.entry("婚姻状况", "marital-status"),
            Map.entry("健康状况", "health"),
            Map.entry("教职工来源", "staff-source"),
            Map.entry("教职工类别", "staff-category"),
            Map.entry("是否在编", "yes-no"),
            Map.entry("用人形式", "employment-form"),
            Map.entry("签订合同情况", "contract-kind"),
            Map.entry("信息技术应用能力", "it-level"),
            Map.entry("是否属于免费（公费）师范生", "free-normal-student"),
            Map.entry("是否参加基层服务项目", "service-programme"),
            Map.entry("是否是特级教师", "yes-no"),
            Map.entry("是否心里健康教育教师", "mental-health-teacher"),
            Map.entry("人员状态", "staff-status"));

    @ParameterizedTest
    @CsvSource({"teacher-primary-middle, PRIMARY_MIDDLE", "teacher-kindergarten, KINDERGARTEN"})
    void every_offered_value_is_read(String template, SchoolType type) throws IOException {
        var unread = new ArrayList<String>();
        var read = 0;
        for (var value : offered(template)) {
            if (FormFixture.CODE_LISTS.parse(value.list(), type, value.text()).isEmpty()) {
                unread.add(value.list() + ": " + value.text());
            }
            read++;
        }
        assertThat(unread).isEmpty();
        assertThat(read).isGreaterThan(150);
    }

    private static List<Offered> offered(String template) throws IOException {
        var format = new DataFormatter();
        var values = new ArrayList<Offered>();
        try (var in = new FileInputStream("src/test/resources/templates/" + template + ".xls");
                var book = new HSSFWorkbook(in)) {
            var sheet = book.getSheet("基础信息");
            for (var header : sheet.getRow(0)) {
                var list = LISTS.get(format.formatCellValue(header).replace("*", ""));
                for (var r = 1; list != null && r <= sheet.getLastRowNum(); r++) {
                    var text = format.formatCellValue(sheet.getRow(r).getCell(header.getColumnIndex()));
                    if (!text.isBlank()) {
                        values.add(new Offered(list, text));
                    }
                }
            }
        }
        return values;
    }

    private record Offered(String list, String text) {}
}
