/** The staff list and its imports over HTTP. */
@NullMarked
package org.shice.roster.rest;

import org.jspecify.annotations.NullMarked;
