/** The append-only record of who did what, when, from where and why. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.shice.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
