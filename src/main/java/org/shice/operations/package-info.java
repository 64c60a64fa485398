/** What the person who runs the server sees: failed jobs, the reconciler and health. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "tasks", "ui"})
@NullMarked
package org.shice.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
