/** Notices to people: written in the transaction of what they tell, read in the reader's language, also by mail. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "ui"})
@NullMarked
package org.shice.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
