/** Collection and review: the life of a record from filling to effective. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "organization",
            "account",
            "forms",
            "forms::ui",
            "profile",
            "profile::ui",
            "tasks",
            "ui"
        })
@NullMarked
package org.shice.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
