/** The review page and the teacher's status panel. */
@NullMarked
package org.shice.review.ui;

import org.jspecify.annotations.NullMarked;
