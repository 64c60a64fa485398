/** Pages of deadlines, supervision and urging. */
@NullMarked
package org.shice.deadline.ui;

import org.jspecify.annotations.NullMarked;
