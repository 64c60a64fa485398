package org.shice.roster;

import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.springframework.stereotype.Component;

/** Tells open pages that an import moved on. */
@Component
class ImportNews {

    static final String TOPIC = "roster-import";

    private final LiveUpdates updates;

    ImportNews(LiveUpdates updates) {
        this.updates = updates;
    }

    void changed(ImportId id) {
        updates.publish(new LiveUpdate(TOPIC, id.toString()));
    }
}
