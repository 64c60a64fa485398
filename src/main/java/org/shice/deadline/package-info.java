/** Deadlines of units: opened, reminded, escalated, met; supervision 督办 and urging 催办. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "forms",
            "profile",
            "tasks",
            "review",
            "campaign",
            "plan",
            "notice",
            "ui"
        })
@NullMarked
package org.shice.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
