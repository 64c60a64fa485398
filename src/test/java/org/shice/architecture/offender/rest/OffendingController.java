package org.shice.architecture.offender.rest;

import org.shice.platform.i18n.Texts;
import org.shice.roster.RosterService;

/** Opens a service of another feature to people; nobody has said to whom. */
final class OffendingController {

    private final RosterService roster;

    OffendingController(RosterService roster) {
        this.roster = roster;
    }

    Runnable open() {
        return () -> roster.changeStatus(org.shice.profile.RecordId.random(), Texts.class.getName());
    }
}
