/** Units: bureaus, districts, schools, universities, colleges and departments. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "ui"})
@NullMarked
package org.shice.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
