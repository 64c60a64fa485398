/** Rehearsals over HTTP. */
@NullMarked
package org.shice.rehearsal.rest;

import org.jspecify.annotations.NullMarked;
