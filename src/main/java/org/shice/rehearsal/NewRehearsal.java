package org.shice.rehearsal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;

/**
 * What to rehearse: a template with its default answers, or a plan as it was edited; exactly one of them.
 *
 * @param template the key of a plan template, or null
 * @param plan a plan that the actor leads, or null
 * @param units schools or colleges, 2 to 500
 * @param teachers of all units together, at least as many as units and at most 20,000
 * @param seed of everything that is left to chance, 0 to 2,147,483,647
 * @param startsOn the first day; a plan that starts on another one is moved as a whole
 * @param language of the report, {@code zh} or {@code en}
 */
public record NewRehearsal(
        @Nullable String template,
        @Nullable CampaignId plan,
        int units,
        int teachers,
        long seed,
        LocalDate startsOn,
        String language) {}
