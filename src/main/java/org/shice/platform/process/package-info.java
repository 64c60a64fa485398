/** Typed process variables and the settings of the process engine. */
@NullMarked
package org.shice.platform.process;

import org.jspecify.annotations.NullMarked;
