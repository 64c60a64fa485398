/** The work calendar of China: weekends, public holidays, make-up workdays 调休, and on which day a due date settles. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization", "account", "ui"})
@NullMarked
package org.shice.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
