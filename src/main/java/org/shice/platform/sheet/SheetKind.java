package org.shice.platform.sheet;

import org.apache.poi.poifs.filesystem.FileMagic;

/** The kind of a workbook, decided by its content and never by its name. */
public enum SheetKind {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("xls", "application/vnd.ms-excel");

    private final String extension;
    private final String mediaType;

    SheetKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws NotAWorkbook when the first bytes belong to neither kind */
    public static SheetKind of(byte[] content) {
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> XLSX;
            case OLE2 -> XLS;
            default -> throw new NotAWorkbook();
        };
    }
}
