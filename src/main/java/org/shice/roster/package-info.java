/** The staff list: import from Excel, scope and the accounts issued from it. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "organization::ui",
            "account",
            "forms",
            "forms::ui",
            "profile",
            "ui"
        })
@NullMarked
package org.shice.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
