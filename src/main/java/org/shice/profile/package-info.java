/** The teacher record: sections, versions, remarks and evidence. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "forms", "forms::ui", "ui"})
@NullMarked
package org.shice.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
