package org.shice.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Opens an {@code .xlsx} only after its list of contents has been judged, which unpacks nothing. */
final class XlsxArchive {

    private static final long MAX_UNPACKED_BYTES = 300L * 1024 * 1024;

    private XlsxArchive() {}

    static OPCPackage open(byte[] content) throws IOException, InvalidFormatException {
        judge(content);
        var parts = OPCPackage.open(new ByteArrayInputStream(content));
        if (parts.getPartsByContentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .size()
                > 0) {
            parts.revert();
            throw new UnsafeWorkbook(UnsafeWorkbook.Part.MACRO);
        }
        return parts;
    }

    static void judge(byte[] content) throws IOException {
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var names = new HashSet<String>();
            long unpacked = 0;
            for (var entry : Collections.list(archive.getEntries())) {
                judge(entry);
                unpacked += Math.max(0, entry.getSize());
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || unpacked > MAX_UNPACKED_BYTES) {
                    throw new UnsafeWorkbook(UnsafeWorkbook.Part.ARCHIVE);
                }
            }
        }
    }

    private static void judge(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Part.ARCHIVE);
        }
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("customui/")) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Part.MACRO);
        }
        if (name.contains("embeddings/") || name.contains("activex/")) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Part.EMBEDDED_OBJECT);
        }
        if (name.contains("externallinks/") || name.endsWith("xl/connections.xml")) {
            throw new UnsafeWorkbook(UnsafeWorkbook.Part.EXTERNAL_LINK);
        }
    }
}
