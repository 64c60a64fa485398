/** The engine's side of collection and review: contracts of the models, delegates and the workflow port. */
@NullMarked
package org.shice.review.process;

import org.jspecify.annotations.NullMarked;
