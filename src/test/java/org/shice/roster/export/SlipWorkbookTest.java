package org.shice.roster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.shice.platform.i18n.Texts;
import org.shice.profile.RecordId;
import org.shice.roster.AccountSlip;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SlipWorkbookTest {

    private static final Texts TEXTS = new Texts(new PathMatchingResourcePatternResolver());

    @Test
    void every_person_has_a_sheet_that_shows_no_other_password() throws Exception {
        var slips = List.of(slip("测试甲", "=1+1"), slip("测试乙", "Green-Kettle-7"));

        var file = new SlipWorkbook(TEXTS).workbook(slips, "https://shice.example", Locale.CHINESE);

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file.content()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(texts(workbook.getSheetAt(0)))
                    .contains("测试甲", "=1+1", "https://shice.example", "2026-03-10 10:00")
                    .doesNotContain("测试乙", "Green-Kettle-7");
            assertThat(texts(workbook.getSheetAt(0)))
                    .as("each step in a row of its own, which no spreadsheet cuts off")
                    .contains("2. 按提示设置自己的密码，不要告诉他人。")
                    .noneMatch(text -> text.contains("\n"));
            assertThat(texts(workbook.getSheetAt(1))).contains("测试乙", "Green-Kettle-7");
        }
    }

    @Test
    void slip_does_not_tell_its_password_as_text() {
        assertThat(slip("测试甲", "Green-Kettle-7").toString()).doesNotContain("Green", "测试甲");
    }

    private static AccountSlip slip(String name, String password) {
        var until = Instant.parse("2026-03-10T02:00:00Z");
        return new AccountSlip(RecordId.random(), name, "一中", "t0001", password, until);
    }

    private static Set<String> texts(Sheet sheet) {
        var texts = new HashSet<String>();
        for (var row : sheet) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
