/** Form definitions and code lists over HTTP. */
@NullMarked
package org.shice.forms.rest;

import org.jspecify.annotations.NullMarked;
