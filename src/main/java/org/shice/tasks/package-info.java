/** The task list: work items, claim, release and completion of user tasks. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "forms", "forms::ui", "ui"})
@NullMarked
package org.shice.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
