/** The work calendar over HTTP. */
@NullMarked
package org.shice.calendar.rest;

import org.jspecify.annotations.NullMarked;
