@NullMarked
package org.shice.platform;

import org.jspecify.annotations.NullMarked;
