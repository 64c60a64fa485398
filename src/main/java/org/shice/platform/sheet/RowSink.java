package org.shice.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns the cells that a source finds into rows, within the limits, alike for both kinds of workbook. */
final class RowSink {

    private static final double FIRST_ROUNDED = 1e15;

    /** What a spreadsheet keeps of a number. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private final Consumer<SheetRow> rows;
    private final List<SheetCell> cells = new ArrayList<>();
    private int rowIndex = -1;
    private int given;
    private @Nullable RuntimeException failure;

    RowSink(Consumer<SheetRow> rows) {
        this.rows = rows;
    }

    void text(int row, int column, String value) {
        var text = value.strip();
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > SheetLimits.MAX_CELL_LENGTH) {
            add(row, column, text.substring(0, SheetLimits.MAX_CELL_LENGTH), SheetCell.Kind.CUT_TEXT);
        } else {
            add(row, column, text, SheetCell.Kind.TEXT);
        }
    }

    void number(int row, int column, double value, int formatIndex, @Nullable String format, boolean from1904) {
        if (format != null && DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            var day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
            add(row, column, day.toString(), SheetCell.Kind.DATE);
            return;
        }
        var text =
                new BigDecimal(value).round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
        var rounded = Math.abs(value) >= FIRST_ROUNDED;
        add(row, column, text, rounded ? SheetCell.Kind.ROUNDED_NUMBER : SheetCell.Kind.NUMBER);
    }

    void fault(int row, int column, String value) {
        add(row, column, value, SheetCell.Kind.FAULT);
    }

    private void add(int row, int column, String text, SheetCell.Kind kind) {
        if (column >= SheetLimits.MAX_COLUMNS) {
            throw new WorkbookTooLarge(WorkbookTooLarge.Limit.COLUMNS, SheetLimits.MAX_COLUMNS);
        }
        if (row != rowIndex) {
            finish();
            rowIndex = row;
        }
        cells.add(new SheetCell(column, text, kind));
    }

    /** Gives the row that is under way. */
    void finish() {
        if (cells.isEmpty()) {
            return;
        }
        // One more than the limit: the header row is not counted as data.
        if (++given > SheetLimits.MAX_ROWS + 1) {
            throw new WorkbookTooLarge(WorkbookTooLarge.Limit.ROWS, SheetLimits.MAX_ROWS);
        }
        cells.sort(Comparator.comparingInt(SheetCell::column));
        var row = new SheetRow(rowIndex + 1, cells);
        cells.clear();
        try {
            rows.accept(row);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** What the consumer threw, or else the refusal. */
    RuntimeException failureOr(SheetRefused refusal) {
        return failure == null ? refusal : failure;
    }
}
