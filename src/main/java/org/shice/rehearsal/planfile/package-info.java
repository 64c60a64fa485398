/** A plan as a file: what a rehearsal of an edited plan is given (ADR 0019). */
@NullMarked
package org.shice.rehearsal.planfile;

import org.jspecify.annotations.NullMarked;
