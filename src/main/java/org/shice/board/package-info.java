/** The board (看板): where a campaign stands, who is on time, who will be late, and the report of a period (通报). */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "calendar",
            "profile",
            "tasks",
            "review",
            "campaign",
            "plan",
            "deadline",
            "ui"
        })
@NullMarked
package org.shice.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
