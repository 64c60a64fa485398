/** Refusals: what the product says no to, and how a person is told. */
@NullMarked
package org.shice.platform.error;

import org.jspecify.annotations.NullMarked;
