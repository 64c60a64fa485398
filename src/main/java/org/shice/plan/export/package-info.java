/** The lists of plans as workbooks. */
@NullMarked
package org.shice.plan.export;

import org.jspecify.annotations.NullMarked;
