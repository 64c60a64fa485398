/** The two demo worlds with synthetic people. */
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
            "campaign",
            "calendar",
            "plan",
            "deadline",
            "ui"
        })
@NullMarked
package org.shice.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
