package org.shice.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.platform.error.Refusal;

/** Files that must not be read, each with the answer that says why. */
class SheetRefusedTest {

    private static final byte[] PLAIN = Workbooks.of(
            SheetKind.XLSX,
            workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));

    @ParameterizedTest
    @ValueSource(strings = {"", "姓名,身份证件号\n", "<html/>", "PK\u0003\u0004", "%PDF-1.7"})
    void anything_else_is_not_a_workbook(String content) {
        assertThatThrownBy(() -> Workbooks.read(content.getBytes(UTF_8))).isInstanceOf(NotAWorkbook.class);
    }

    @Test
    void damaged_workbooks_are_not_workbooks() {
        var half = java.util.Arrays.copyOf(PLAIN, PLAIN.length / 2);
        assertThatThrownBy(() -> Workbooks.read(half)).isInstanceOf(NotAWorkbook.class);

        var broken = Workbooks.withReplaced(PLAIN, "xl/worksheets/sheet1.xml", "<worksheet><row".getBytes(UTF_8));
        assertThatThrownBy(() -> Workbooks.read(broken)).isInstanceOf(NotAWorkbook.class);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, MACRO",
        "xl/embeddings/oleObject1.bin, EMBEDDED_OBJECT",
        "xl/activeX/activeX1.xml, EMBEDDED_OBJECT",
        "xl/externalLinks/externalLink1.xml, EXTERNAL_LINK",
        "xl/connections.xml, EXTERNAL_LINK",
        "../../etc/cron.d/x, ARCHIVE",
        "/xl/x.xml, ARCHIVE",
        "XL/Workbook.xml, ARCHIVE"
    })
    void unsafe_parts_are_refused(String entry, UnsafeWorkbook.Part part) {
        var content = Workbooks.withEntry(PLAIN, entry, "x".getBytes(UTF_8));

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOfSatisfying(
                        UnsafeWorkbook.class, e -> assertThat(e.part()).isEqualTo(part));
    }

    @Test
    void zip_bomb_is_refused_before_it_unpacks() {
        var bomb = Workbooks.withReplaced(PLAIN, "xl/sharedStrings.xml", new byte[120 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1024 * 1024);

        assertThatThrownBy(() -> Workbooks.read(bomb)).isInstanceOf(SheetRefused.class);
    }

    @Test
    void entities_of_xml_are_not_followed() {
        var xml =
                """
                <!DOCTYPE worksheet [<!ENTITY leak SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
                <c r="A1" t="inlineStr"><is><t>&leak;</t></is></c></row></sheetData></worksheet>""";
        var content = Workbooks.withReplaced(PLAIN, "xl/worksheets/sheet1.xml", xml.getBytes(UTF_8));

        assertThatThrownBy(() -> Workbooks.read(content)).isInstanceOf(NotAWorkbook.class);
    }

    @Test
    void encrypted_xlsx_is_refused_with_its_own_answer() throws Exception {
        var target = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var sealed = encryptor.getDataStream(files)) {
                sealed.write(PLAIN);
            }
            files.writeFilesystem(target);
        }

        assertThatThrownBy(() -> Workbooks.read(target.toByteArray())).isInstanceOf(EncryptedWorkbook.class);
    }

    @Test
    void encrypted_xls_is_refused_with_its_own_answer() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] content;
        try {
            content = Workbooks.of(
                    SheetKind.XLS,
                    workbook ->
                            workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThatThrownBy(() -> Workbooks.read(content)).isInstanceOf(EncryptedWorkbook.class);
    }

    @Test
    void file_beyond_the_limit_is_refused() {
        var content = java.util.Arrays.copyOf(PLAIN, 20 * 1024 * 1024 + 1);

        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOfSatisfying(
                        WorkbookTooLarge.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.INVALID));
    }
}
