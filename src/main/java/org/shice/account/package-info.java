/** People who log in, their roles, deputies and passwords. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "organization::ui", "ui"})
@NullMarked
package org.shice.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
