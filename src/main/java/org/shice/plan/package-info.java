/** The plan of a campaign: what must be done by whom until when. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "calendar",
            "profile",
            "review",
            "campaign",
            "ui"
        })
@NullMarked
package org.shice.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
