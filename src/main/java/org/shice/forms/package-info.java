/** Form definitions, rules and code lists as data, and the one renderer for all of them. */
@ApplicationModule(allowedDependencies = {"platform", "organization", "ui"})
@NullMarked
package org.shice.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
