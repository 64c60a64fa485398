/** The engine's side of demo worlds: jobs that do not wait for the background. */
@NullMarked
package org.shice.demo.process;

import org.jspecify.annotations.NullMarked;
