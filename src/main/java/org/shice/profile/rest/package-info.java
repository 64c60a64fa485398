/** Records over HTTP. */
@NullMarked
package org.shice.profile.rest;

import org.jspecify.annotations.NullMarked;
