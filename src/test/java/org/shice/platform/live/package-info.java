@NullMarked
package org.shice.platform.live;

import org.jspecify.annotations.NullMarked;
