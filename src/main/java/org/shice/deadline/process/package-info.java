/** The processes {@code plan-milestone} and {@code deadline-milestone}: contracts, delegates, adapter and task. */
@NullMarked
package org.shice.deadline.process;

import org.jspecify.annotations.NullMarked;
