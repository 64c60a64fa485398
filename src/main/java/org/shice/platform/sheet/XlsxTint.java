package org.shice.platform.sheet;

import java.io.IOException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Gives every cell format of a workbook a twin with a coloured ground.
 *
 * @param offset what to add to the number of a format to get its twin
 */
record XlsxTint(int offset) {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String GROUND = "FFFFC7CE";

    /** Adds the twins to the part with the styles. */
    static XlsxTint add(PackagePart styles) throws IOException, SAXException {
        try {
            Document document;
            try (var source = styles.getInputStream()) {
                document = XMLHelper.newDocumentBuilder().parse(source);
            }
            var formats = child(document, "cellXfs");
            var fill = addFill(document);
            var originals = formats.getElementsByTagNameNS("*", "xf");
            int count = originals.getLength();
            for (int i = 0; i < count; i++) {
                var twin = (Element) originals.item(i).cloneNode(true);
                twin.setAttribute("fillId", Integer.toString(fill));
                twin.setAttribute("applyFill", "1");
                formats.appendChild(twin);
            }
            formats.setAttribute("count", Integer.toString(2 * count));
            styles.clear();
            try (var target = styles.getOutputStream()) {
                XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(target));
            }
            return new XlsxTint(count);
        } catch (TransformerException e) {
            throw new IllegalStateException("XML cannot be processed", e);
        }
    }

    private static int addFill(Document document) {
        var fills = child(document, "fills");
        int number = fills.getElementsByTagNameNS("*", "fill").getLength();
        var colour = document.createElementNS(NAMESPACE, "fgColor");
        colour.setAttribute("rgb", GROUND);
        var pattern = document.createElementNS(NAMESPACE, "patternFill");
        pattern.setAttribute("patternType", "solid");
        pattern.appendChild(colour);
        var fill = document.createElementNS(NAMESPACE, "fill");
        fill.appendChild(pattern);
        fills.appendChild(fill);
        fills.setAttribute("count", Integer.toString(number + 1));
        return number;
    }

    private static Element child(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        if (found.getLength() == 0) {
            throw new NotAWorkbook();
        }
        return (Element) found.item(0);
    }
}
