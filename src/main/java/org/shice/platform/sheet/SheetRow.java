package org.shice.platform.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one filled cell.
 *
 * @param number as people count, from 1
 * @param cells in the order of their columns; empty cells are not there
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public Optional<SheetCell> cell(int column) {
        return cells.stream().filter(c -> c.column() == column).findFirst();
    }
}
