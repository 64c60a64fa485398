package org.shice.platform.sheet;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The limits for workbooks from outside. POI keeps its own limits in static fields of the whole process; they are
 * tightened once, when the first class of this package that opens a workbook is loaded. Nothing may loosen them: the
 * common advice to lower the inflate ratio opens the door to zip bombs.
 */
final class SheetLimits {

    static final int MAX_FILE_BYTES = 20 * 1024 * 1024;
    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 100;
    static final int MAX_CELL_LENGTH = 1_000;

    private static final long MAX_ENTRY_BYTES = 100L * 1024 * 1024;
    private static final long MAX_TEXT_LENGTH = 20_000_000;
    private static final int MAX_ENTRIES = 200;
    private static final double MIN_INFLATE_RATIO = 0.01;

    static {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY_BYTES);
        ZipSecureFile.setMaxTextSize(MAX_TEXT_LENGTH);
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
    }

    private SheetLimits() {}

    /** Makes sure that the limits stand before POI opens anything. */
    static void enforce(byte[] content) {
        if (content.length > MAX_FILE_BYTES) {
            throw new WorkbookTooLarge(WorkbookTooLarge.Limit.FILE, MAX_FILE_BYTES / (1024 * 1024));
        }
    }
}
