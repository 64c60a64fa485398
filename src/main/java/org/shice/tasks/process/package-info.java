/** The task list's side of the engine: the listener that keeps rows in step, claim and completion, the reconciler. */
@NullMarked
package org.shice.tasks.process;

import org.jspecify.annotations.NullMarked;
