/** What the person who runs the server sees: failed jobs, mails that stopped, the reconciler and health. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "notice", "tasks", "ui"})
@NullMarked
package org.shice.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
