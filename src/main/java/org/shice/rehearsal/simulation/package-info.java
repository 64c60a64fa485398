/** The inside of a rehearsal's process: nothing of it exists in the application that serves people. */
@NullMarked
package org.shice.rehearsal.simulation;

import org.jspecify.annotations.NullMarked;
