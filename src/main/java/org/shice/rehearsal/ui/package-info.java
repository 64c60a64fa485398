/** Pages of rehearsals. */
@NullMarked
package org.shice.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
