package org.shice.platform.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * A copy of a workbook in its own layout, with one more column that says what is wrong with a row, and with the wrong
 * cells coloured. Formulas are replaced by what they last showed; macros of an {@code .xls} are left out.
 */
public final class MarkedCopy {

    private MarkedCopy() {}

    /**
     * Makes the copy, of the same kind as the original.
     *
     * @param headerRow the row of the headers, from 1
     * @param column where the added column stands, counted from 0
     * @param header the header of the added column
     * @throws SheetRefused when the content cannot be read
     */
    public static byte[] of(byte[] content, int headerRow, int column, String header, List<RowMark> marks) {
        SheetLimits.enforce(content);
        var table = new MarkTable(headerRow, column, header, marks);
        try {
            return switch (SheetKind.of(content)) {
                case XLSX -> new XlsxMarks(table).copy(content);
                case XLS -> new XlsMarks(table).copy(content);
            };
        } catch (IOException | OpenXML4JException | SAXException e) {
            throw new NotAWorkbook();
        }
    }
}
