/** Rehearsal 演练: plays a plan with synthetic people and a virtual clock, in a process of its own (ADR 0019). */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "calendar",
            "forms",
            "profile",
            "roster",
            "tasks",
            "review",
            "campaign",
            "plan",
            "deadline",
            "notice",
            "demo",
            "ui"
        })
@NullMarked
package org.shice.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
