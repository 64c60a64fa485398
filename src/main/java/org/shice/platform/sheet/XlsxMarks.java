package org.shice.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/**
 * Marks a copy of an {@code .xlsx} by rewriting two of its parts, the sheet and the styles, as streams: the workbook
 * model of POI would need a hundred times the size of the file.
 */
final class XlsxMarks {

    private final MarkTable marks;

    XlsxMarks(MarkTable marks) {
        this.marks = marks;
    }

    byte[] copy(byte[] content) throws IOException, OpenXML4JException, SAXException {
        var parts = XlsxArchive.open(content);
        try {
            var book = XlsxSource.workbookPart(parts);
            var tint = XlsxTint.add(related(book, XSSFRelation.STYLES));
            var sheet = XlsxSource.firstVisibleSheet(book);
            for (var relation : book.getRelationshipsByType(XSSFRelation.WORKSHEET.getRelation())) {
                var part = book.getRelatedPart(relation);
                var own = part.getPartName().equals(sheet.getPartName());
                var table = own ? marks : MarkTable.NOTHING;
                rewrite(part, new XlsxSheetCopy(table, tint));
            }
            dropCalculationChain(parts, book);
            var target = new ByteArrayOutputStream(content.length);
            parts.save(target);
            return target.toByteArray();
        } finally {
            parts.revert();
        }
    }

    private static PackagePart related(PackagePart book, XSSFRelation relation) throws OpenXML4JException {
        var found = book.getRelationshipsByType(relation.getRelation());
        if (found.isEmpty()) {
            throw new NotAWorkbook();
        }
        return book.getRelatedPart(found.getRelationship(0));
    }

    private static void rewrite(PackagePart part, XlsxSheetCopy copy) throws IOException {
        byte[] written;
        try (var source = part.getInputStream()) {
            written = copy.of(source);
        }
        part.clear();
        try (var target = part.getOutputStream()) {
            target.write(written);
        }
    }

    /** The chain lists the cells with formulas; without formulas a spreadsheet would call the file damaged. */
    private static void dropCalculationChain(OPCPackage parts, PackagePart book) throws OpenXML4JException {
        for (var relation : book.getRelationshipsByType(XSSFRelation.CALC_CHAIN.getRelation())) {
            var part = book.getRelatedPart(relation);
            book.removeRelationship(relation.getId());
            parts.removePart(part.getPartName());
        }
    }
}
