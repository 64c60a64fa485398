package org.shice.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;

/** Copies the XML of a sheet event by event, without formulas, and with the marks. */
final class XlsxSheetCopy {

    private static final Set<String> ROW_ATTRIBUTES_LEFT_OUT = Set.of("spans");
    private static final QName STYLE = new QName("s");

    private final XMLEventFactory events = XMLHelper.newXMLEventFactory();
    private final MarkTable marks;
    private final XlsxTint tint;

    private String namespace = "";
    private int row;
    private int column;
    private TreeSet<Integer> missing = new TreeSet<>();
    private int skipping;

    XlsxSheetCopy(MarkTable marks, XlsxTint tint) {
        this.marks = marks;
        this.tint = tint;
    }

    byte[] of(InputStream source) throws IOException {
        var target = new ByteArrayOutputStream();
        try {
            var reader = XMLHelper.newXMLInputFactory().createXMLEventReader(source);
            var writer = XMLOutputFactory.newFactory().createXMLEventWriter(target, "UTF-8");
            while (reader.hasNext()) {
                copy(reader.nextEvent(), writer);
            }
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException("the sheet is not well-formed", e);
        }
        return target.toByteArray();
    }

    private void copy(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        if (leftOut(event)) {
            return;
        }
        if (event.isStartElement()) {
            start(event.asStartElement(), writer);
        } else {
            if (event.isEndElement() && isNamed(event.asEndElement().getName(), "row")) {
                endRow(event.asEndElement().getName(), writer);
            }
            writer.add(event);
        }
    }

    /** Formulas, and the used range, which the marks change. */
    private boolean leftOut(XMLEvent event) {
        if (event.isStartElement()) {
            var name = event.asStartElement().getName();
            namespace = namespace.isEmpty() ? name.getNamespaceURI() : namespace;
            if (skipping > 0 || isNamed(name, "f") || isNamed(name, "dimension")) {
                skipping++;
            }
        } else if (event.isEndElement() && skipping > 0) {
            skipping--;
            return true;
        }
        return skipping > 0;
    }

    private void start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        if (isNamed(element.getName(), "row")) {
            var number = element.getAttributeByName(new QName("r"));
            row = number == null ? row + 1 : Integer.parseInt(number.getValue());
            column = -1;
            missing = new TreeSet<>(marks.cells(row));
            writer.add(withAttributes(element, keep(element, ROW_ATTRIBUTES_LEFT_OUT)));
        } else if (isNamed(element.getName(), "c")) {
            cell(element, writer);
        } else {
            writer.add(element);
        }
    }

    private void cell(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        var reference = element.getAttributeByName(new QName("r"));
        column = reference == null ? column + 1 : new CellReference(reference.getValue()).getCol();
        while (!missing.isEmpty() && missing.first() < column) {
            empty(element.getName(), missing.pollFirst(), writer);
        }
        missing.remove(column);
        if (!marks.isMarked(row, column)) {
            writer.add(element);
            return;
        }
        var attributes = keep(element, Set.of("s"));
        var style = element.getAttributeByName(STYLE);
        var number = (style == null ? 0 : Integer.parseInt(style.getValue())) + tint.offset();
        attributes.add(events.createAttribute(STYLE, Integer.toString(number)));
        writer.add(withAttributes(element, attributes));
    }

    private void endRow(QName name, XMLEventWriter writer) throws XMLStreamException {
        var cell = new QName(name.getNamespaceURI(), "c", name.getPrefix());
        for (var column : missing) {
            empty(cell, column, writer);
        }
        var text = marks.text(row);
        if (!text.isEmpty()) {
            open(cell, marks.column(), List.of(events.createAttribute("t", "inlineStr")), writer);
            var is = new QName(name.getNamespaceURI(), "is", name.getPrefix());
            var t = new QName(name.getNamespaceURI(), "t", name.getPrefix());
            writer.add(events.createStartElement(is, noAttributes(), null));
            writer.add(events.createStartElement(t, noAttributes(), null));
            writer.add(events.createCharacters(text));
            writer.add(events.createEndElement(t, null));
            writer.add(events.createEndElement(is, null));
            writer.add(events.createEndElement(cell, null));
        }
    }

    private void empty(QName cell, int at, XMLEventWriter writer) throws XMLStreamException {
        open(cell, at, List.of(events.createAttribute(STYLE, Integer.toString(tint.offset()))), writer);
        writer.add(events.createEndElement(cell, null));
    }

    private void open(QName cell, int at, List<Attribute> more, XMLEventWriter writer) throws XMLStreamException {
        var attributes = new ArrayList<Attribute>();
        attributes.add(events.createAttribute("r", SheetCell.columnName(at) + row));
        attributes.addAll(more);
        writer.add(events.createStartElement(cell, attributes.iterator(), null));
    }

    private StartElement withAttributes(StartElement element, List<Attribute> attributes) {
        return events.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private static List<Attribute> keep(StartElement element, Set<String> without) {
        var kept = new ArrayList<Attribute>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (!without.contains(attribute.getName().getLocalPart())) {
                kept.add(attribute);
            }
        });
        return kept;
    }

    private static Iterator<Attribute> noAttributes() {
        return List.<Attribute>of().iterator();
    }

    /** Extensions of the format have elements of the same names, such as the formulas of drop-down lists. */
    private boolean isNamed(QName name, String local) {
        return name.getLocalPart().equals(local) && name.getNamespaceURI().equals(namespace);
    }
}
