/** The pages of the board. */
@NullMarked
package org.shice.board.ui;

import org.jspecify.annotations.NullMarked;
