/** The bell above every page, and the pages of the own notices. */
@NullMarked
package org.shice.notice.ui;

import org.jspecify.annotations.NullMarked;
