/** Plans over HTTP. */
@NullMarked
package org.shice.plan.rest;

import org.jspecify.annotations.NullMarked;
