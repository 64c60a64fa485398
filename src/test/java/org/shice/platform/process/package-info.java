@NullMarked
package org.shice.platform.process;

import org.jspecify.annotations.NullMarked;
