package org.shice.rehearsal;

import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;

/**
 * What is played.
 *
 * @param template of the plan, or what was asked for itself
 * @param plan or null for a template
 * @param planName as it is when the rehearsal starts
 * @param file the plan as a file
 */
record Subject(String template, @Nullable CampaignId plan, @Nullable String planName, @Nullable String file) {

    static Subject template(String key) {
        return new Subject(key, null, null, null);
    }
}
