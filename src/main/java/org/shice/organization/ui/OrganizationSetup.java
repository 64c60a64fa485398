package org.shice.organization.ui;

import java.util.Set;
import org.shice.organization.Units;
import org.shice.ui.SetupStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first step of setting the system up: units below the root. */
@Configuration(proxyBeanMethods = false)
class OrganizationSetup {

    @Bean
    SetupStep unitsStep(Units units) {
        return new SetupStep(
                "organization.setup",
                "organization.setup.hint",
                () -> units.roots().stream()
                        .anyMatch(root -> !units.children(root.id()).isEmpty()),
                "organization",
                Set.of("SYSTEM_ADMIN"),
                10);
    }
}
