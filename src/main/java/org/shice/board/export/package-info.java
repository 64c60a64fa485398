/** The board as a workbook and the report of a period as a document. */
@NullMarked
package org.shice.board.export;

import org.jspecify.annotations.NullMarked;
