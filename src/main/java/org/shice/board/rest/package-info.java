/** The board over HTTP. */
@NullMarked
package org.shice.board.rest;

import org.jspecify.annotations.NullMarked;
