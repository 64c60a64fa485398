/** Operations over REST. */
@NullMarked
package org.shice.operations.rest;

import org.jspecify.annotations.NullMarked;
