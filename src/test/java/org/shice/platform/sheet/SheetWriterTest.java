package org.shice.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.platform.i18n.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SheetWriterTest {

    private record Line(String text, int number, @Nullable LocalDate day, Instant moment) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("ui.save", Line::text, CellKind.TEXT),
            new Column<>("ui.close", Line::number, CellKind.NUMBER),
            new Column<>("ui.cancel", Line::day, CellKind.DATE),
            new Column<>("ui.home", Line::moment, CellKind.MOMENT));

    @Test
    void rows_are_read_back_with_their_types() throws Exception {
        var moment = Instant.parse("2016-10-31T16:30:00Z");
        var content = written(new Line("王", 7, LocalDate.of(2016, 10, 31), moment), new Line("李", 8, null, moment));

        try (var workbook = Workbooks.open(content)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Save");
            var first = sheet.getRow(1);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString("2016-10-31");
            assertThat(DateUtil.isCellDateFormatted(first.getCell(3))).isTrue();
            assertThat(first.getCell(3).getLocalDateTimeCellValue()).hasToString("2016-11-01T00:30");
            assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", "＝cmd"})
    void text_that_looks_like_a_formula_is_made_harmless(String text) throws Exception {
        try (var workbook = Workbooks.open(written(new Line(text, 1, null, Instant.EPOCH)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'" + text);
        }
    }

    private static byte[] written(Line... lines) {
        var target = new ByteArrayOutputStream();
        new SheetWriter(new Texts(new PathMatchingResourcePatternResolver()))
                .write(target, "a/b", Locale.ENGLISH, COLUMNS, Stream.of(lines));
        return target.toByteArray();
    }
}
