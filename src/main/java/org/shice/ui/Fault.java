package org.shice.ui;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** A fault of the program: logged once under a reference number that the person can name. */
final class Fault {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final int REFERENCE_LENGTH = 8;

    private Fault() {}

    /** @return the reference number */
    static String log(Throwable thrown) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("The browser left before the answer was complete", thrown);
        } else {
            LOG.error("Fault {}", reference, thrown);
        }
        return reference;
    }
}
