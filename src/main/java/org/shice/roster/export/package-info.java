/** Slips to print for people on the staff list. */
@NullMarked
package org.shice.roster.export;

import org.jspecify.annotations.NullMarked;
