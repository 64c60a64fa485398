/** The shell: layout, navigation, error pages and shared components; it knows no feature. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.shice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
