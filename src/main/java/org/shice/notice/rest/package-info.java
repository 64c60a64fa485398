/** The own notices over HTTP. */
@NullMarked
package org.shice.notice.rest;

import org.jspecify.annotations.NullMarked;
