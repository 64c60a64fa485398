/** How pictures and the places of instances are read from the engine. */
@NullMarked
package org.shice.board.process;

import org.jspecify.annotations.NullMarked;
