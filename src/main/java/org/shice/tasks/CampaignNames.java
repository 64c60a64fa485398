package org.shice.tasks;

import java.util.List;
import java.util.UUID;

/** The campaigns (采集批次) whose tasks a list can be narrowed to. Implemented by the campaign feature. */
public interface CampaignNames {

    /** Campaigns the actor may see, newest first. */
    List<Name> visible();

    /** A campaign by its name. */
    record Name(UUID id, String name) {}
}
