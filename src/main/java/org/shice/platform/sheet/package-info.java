/** Safe reading and writing of workbooks: the limits of POI are set here, formulas are never evaluated. */
@NullMarked
package org.shice.platform.sheet;

import org.jspecify.annotations.NullMarked;
