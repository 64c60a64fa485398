package org.shice.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty system where to begin. The address is said here and nowhere else. */
@Component
class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final FirstAdministrator first;
    private final Environment environment;

    FirstAdministratorLink(FirstAdministrator first, Environment environment) {
        this.first = first;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereToBegin() {
        var port = environment.getProperty("local.server.port", "8080");
        first.newToken()
                .ifPresent(token -> LOG.warn(
                        """
                        No account yet. Create the first administrator within 24 hours, once, at:

                            http://localhost:{}/first-administrator/{}

                        Every node prints a link of its own; all close when one is used.
                        """,
                        port,
                        token));
    }
}
