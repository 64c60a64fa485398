/** The engine of a rehearsal, driven by a virtual clock. */
@NullMarked
package org.shice.rehearsal.process;

import org.jspecify.annotations.NullMarked;
