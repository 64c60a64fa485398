/** News for open pages, sent after a transaction has committed. */
@NullMarked
package org.shice.platform.live;

import org.jspecify.annotations.NullMarked;
