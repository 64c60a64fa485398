/** Tests of the whole product. */
@NullMarked
package org.shice;

import org.jspecify.annotations.NullMarked;
