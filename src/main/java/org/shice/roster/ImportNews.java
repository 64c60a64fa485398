package org.shice.roster;

import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.springframework.stereotype.Component;

/** Tells open pages that an import moved on. */
@Component
class ImportNews {

    private final LiveUpdates updates;

    ImportNews(LiveUpdates updates) {
        this.updates = updates;
    }

    void changed(ImportId id) {
        updates.publish(new LiveUpdate(RosterImports.NEWS, id.toString()));
    }
}
