package org.shice.platform.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of a workbook.
 *
 * @param title the name of the sheet, in the reader's language
 */
public record SheetPage<R>(String title, List<Column<R>> columns, Stream<? extends R> rows) {}
