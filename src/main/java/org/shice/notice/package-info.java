/** Notices to people: written in the transaction of what they tell, read in the reader's language. */
@ApplicationModule(allowedDependencies = {"platform", "organization", "account", "ui"})
@NullMarked
package org.shice.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
