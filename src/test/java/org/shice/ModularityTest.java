package org.shice;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features know only the features that their package says they may know. */
class ModularityTest {

    @Test
    void features_keep_to_their_allowed_dependencies() {
        ApplicationModules.of(Application.class).verify();
    }
}
