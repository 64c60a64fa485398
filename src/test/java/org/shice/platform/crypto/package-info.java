@NullMarked
package org.shice.platform.crypto;

import org.jspecify.annotations.NullMarked;
