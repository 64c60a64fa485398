/** Keyset paging shared by lists and the REST API. */
@NullMarked
package org.shice.platform.page;

import org.jspecify.annotations.NullMarked;
