package org.shice.platform.sheet;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Streams the first visible sheet of an {@code .xlsx}. */
final class XlsxSource {

    private final byte[] content;

    XlsxSource(byte[] content) {
        this.content = content;
    }

    void read(RowSink sink) throws IOException, OpenXML4JException, SAXException {
        var parts = XlsxArchive.open(content);
        try {
            var reader = new XSSFReader(parts);
            var workbook = workbook(reader);
            var strings = new ReadOnlySharedStringsTable(parts, false);
            var cells = new XlsxCells(sink, strings, reader.getStylesTable(), workbook.from1904);
            try (var sheet = reader.getSheet(workbook.visibleSheet())) {
                parse(sheet, cells);
            }
        } finally {
            parts.revert();
        }
    }

    static PackagePart workbookPart(OPCPackage parts) throws OpenXML4JException {
        var relations = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (relations.isEmpty()) {
            throw new NotAWorkbook();
        }
        return parts.getPart(
                PackagingURIHelper.createPartName(relations.getRelationship(0).getTargetURI()));
    }

    /** The part of the first visible sheet. */
    static PackagePart firstVisibleSheet(PackagePart book) throws IOException, OpenXML4JException, SAXException {
        var outline = new WorkbookOutline();
        try (var source = book.getInputStream()) {
            parse(source, outline);
        }
        return book.getRelatedPart(book.getRelationship(outline.visibleSheet()));
    }

    private static WorkbookOutline workbook(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        var outline = new WorkbookOutline();
        try (var book = reader.getWorkbookData()) {
            parse(book, outline);
        }
        return outline;
    }

    private static void parse(java.io.InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        XMLReader parser;
        try {
            parser = XMLHelper.newXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("there is no XML parser", e);
        }
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** The list of sheets, in the order of their tabs. */
    private static final class WorkbookOutline extends DefaultHandler {

        private String firstVisible = "";
        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                from1904 = isTrue(attributes.getValue("date1904"));
            } else if (name.equals("sheet") && firstVisible.isEmpty()) {
                var state = attributes.getValue("state");
                if (state == null || state.equals("visible")) {
                    firstVisible = relationship(attributes);
                }
            }
        }

        String visibleSheet() {
            if (firstVisible.isEmpty()) {
                throw new NotAWorkbook();
            }
            return firstVisible;
        }

        private static boolean isTrue(String text) {
            return "1".equals(text) || "true".equals(text);
        }

        /** The relationship id, whose namespace differs between the two flavours of the format. */
        private static String relationship(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
