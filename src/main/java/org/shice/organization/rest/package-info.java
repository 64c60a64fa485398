/** Units over REST. */
@NullMarked
package org.shice.organization.rest;

import org.jspecify.annotations.NullMarked;
