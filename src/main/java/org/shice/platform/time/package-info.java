/** The clock and the time zone of the plans. */
@NullMarked
package org.shice.platform.time;

import org.jspecify.annotations.NullMarked;
