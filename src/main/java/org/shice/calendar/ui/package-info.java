/** The page of the work calendar. */
@NullMarked
package org.shice.calendar.ui;

import org.jspecify.annotations.NullMarked;
