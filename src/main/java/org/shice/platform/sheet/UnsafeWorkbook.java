package org.shice.platform.sheet;

/** The workbook holds something that has no place in a list of data: macros, embedded objects, links to other files. */
public final class UnsafeWorkbook extends SheetRefused {

    private final Part part;

    UnsafeWorkbook(Part part) {
        super();
        this.part = part;
    }

    public Part part() {
        return part;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + part.name();
    }

    /** What was found. */
    public enum Part {
        MACRO,
        EMBEDDED_OBJECT,
        EXTERNAL_LINK,
        /** Entry names that appear twice or leave the archive, or an archive that unpacks to too much. */
        ARCHIVE
    }
}
