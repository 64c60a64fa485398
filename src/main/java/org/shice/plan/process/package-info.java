/** The diagrams of plans: their contracts, their delegate and their adapter. */
@NullMarked
package org.shice.plan.process;

import org.jspecify.annotations.NullMarked;
