package org.shice.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for the tests of this package. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(SheetKind kind, Consumer<Workbook> content) {
        try (Workbook workbook = kind == SheetKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            content.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        var target = new ByteArrayOutputStream();
        workbook.write(target);
        return target.toByteArray();
    }

    static Workbook open(byte[] content) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(content));
    }

    static List<SheetRow> read(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        new SheetReader().read(content, rows::add);
        return rows;
    }

    /** The same archive with one more entry. */
    static byte[] withEntry(byte[] archive, String name, byte[] content) {
        return rewritten(archive, "", name, content);
    }

    /** The same archive with an entry replaced. */
    static byte[] withReplaced(byte[] archive, String name, byte[] content) {
        return rewritten(archive, name, name, content);
    }

    private static byte[] rewritten(byte[] archive, String without, String name, byte[] content) {
        var target = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(archive));
                var zip = new ZipOutputStream(target)) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                if (!entry.getName().equals(without)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
