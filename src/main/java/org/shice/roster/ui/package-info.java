/** The pages of the staff list and its imports. */
@NullMarked
package org.shice.roster.ui;

import org.jspecify.annotations.NullMarked;
