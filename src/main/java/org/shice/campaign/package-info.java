/** Campaigns: scope, due dates, opening, enrolment and the figures of a manager. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "forms",
            "profile",
            "roster",
            "tasks",
            "review",
            "ui"
        })
@NullMarked
package org.shice.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
