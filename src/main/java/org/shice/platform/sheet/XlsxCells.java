package org.shice.platform.sheet;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the cells of a sheet in its XML. Formulas are passed over; the value last shown stands beside them. */
final class XlsxCells extends DefaultHandler {

    private final RowSink sink;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;

    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean listening;
    private boolean phonetic;

    XlsxCells(RowSink sink, SharedStrings strings, StylesTable styles, boolean from1904) {
        this.sink = sink;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> listening = true;
            case "t" -> listening = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        var kind = attributes.getValue("t");
        type = kind == null ? "n" : kind;
        var index = attributes.getValue("s");
        style = index == null ? 0 : Integer.parseInt(index);
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (listening && text.length() <= SheetLimits.MAX_CELL_LENGTH) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell(text.toString());
            default -> {}
        }
    }

    private void endCell(String value) {
        if (value.isBlank()) {
            return;
        }
        switch (type) {
            case "s" ->
                sink.text(
                        row,
                        column,
                        strings.getItemAt(Integer.parseInt(value.strip())).getString());
            case "b" -> sink.text(row, column, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> sink.fault(row, column, value);
            case "n" -> number(Double.parseDouble(value.strip()));
            case "d" -> sink.text(row, column, value.strip().split("T", -1)[0]);
            default -> sink.text(row, column, value);
        }
    }

    private void number(double value) {
        var known = style < styles.getNumCellStyles();
        var cellStyle = known ? styles.getStyleAt(style) : null;
        var format = cellStyle == null ? null : cellStyle.getDataFormatString();
        sink.number(row, column, value, cellStyle == null ? 0 : cellStyle.getDataFormat(), format, from1904);
    }
}
