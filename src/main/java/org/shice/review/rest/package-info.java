/** Collection and review over REST. */
@NullMarked
package org.shice.review.rest;

import org.jspecify.annotations.NullMarked;
