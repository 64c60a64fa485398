/** Deadlines and urging over HTTP. */
@NullMarked
package org.shice.deadline.rest;

import org.jspecify.annotations.NullMarked;
