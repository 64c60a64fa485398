/** The operations page. */
@NullMarked
package org.shice.operations.ui;

import org.jspecify.annotations.NullMarked;
