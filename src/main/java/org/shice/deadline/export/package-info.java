/** The lists of deadlines as workbooks. */
@NullMarked
package org.shice.deadline.export;

import org.jspecify.annotations.NullMarked;
