package org.shice.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Hears the cells of a sheet among the records of an {@code .xls}. A formula counts as what it last showed. */
final class XlsCells implements HSSFListener {

    private final RowSink sink;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitsText;
    private boolean from1904;
    private int sheet = -1;
    private int wanted = -1;

    XlsCells(RowSink sink) {
        this.sink = sink;
    }

    void use(FormatTrackingHSSFListener tracking) {
        formats = tracking;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof BOFRecord start && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            startSheet();
        } else if (sheet >= 0 && sheet == wanted) {
            cell(record);
        }
    }

    private void startSheet() {
        if (sheet < 0) {
            wanted = sheets.stream()
                    .filter(s -> !s.isHidden() && !s.isVeryHidden())
                    .findFirst()
                    .map(s ->
                            List.of(BoundSheetRecord.orderByBofPosition(sheets)).indexOf(s))
                    .orElseThrow(NotAWorkbook::new);
        }
        sheet++;
    }

    private void cell(Record record) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            sink.text(
                    label.getRow(),
                    label.getColumn(),
                    strings.getString(label.getSSTIndex()).getString());
        } else if (record instanceof LabelRecord label) {
            sink.text(label.getRow(), label.getColumn(), label.getValue());
        } else if (record instanceof NumberRecord number) {
            number(number, number.getValue());
        } else if (record instanceof BoolErrRecord value) {
            flagOrFault(value.getRow(), value.getColumn(), value);
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            sink.text(awaitsText.getRow(), awaitsText.getColumn(), text.getString());
            awaitsText = null;
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN ->
                sink.text(formula.getRow(), formula.getColumn(), formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR ->
                sink.fault(
                        formula.getRow(),
                        formula.getColumn(),
                        FormulaError.forInt(formula.getCachedErrorValue()).getString());
            default -> {}
        }
    }

    private void flagOrFault(int row, int column, BoolErrRecord value) {
        if (value.isBoolean()) {
            sink.text(row, column, value.getBooleanValue() ? "TRUE" : "FALSE");
        } else {
            sink.fault(row, column, FormulaError.forInt(value.getErrorValue()).getString());
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        var tracking = formats;
        var index = tracking == null ? 0 : tracking.getFormatIndex(cell);
        var format = tracking == null ? null : tracking.getFormatString(cell);
        sink.number(cell.getRow(), cell.getColumn(), value, index, format, from1904);
    }
}
