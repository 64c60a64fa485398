package org.shice.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.review.CaseId;

/**
 * Urging 催办: tells those who are late, with a text. Everybody hears it at most once a day, whoever urges and about
 * whatever; every urging is recorded.
 */
public interface Urging {

    /**
     * Urges the persons in charge of a unit. Requires the superior.
     *
     * @throws DeadlineClosed when it is not open
     */
    Urged urge(DeadlineId id, String text);

    /**
     * Urges all units below one that are late, in every milestone of a campaign or of all.
     *
     * @param below a unit that the actor supervises, with all below it
     */
    Urged urgeLateUnits(UnitId below, @Nullable UUID campaignId, String text);

    /** Urges one teacher whose record is still to be filled. Requires the unit's information administrator or lead. */
    Urged urgeTeacher(CaseId id, String text);

    /** Urges all teachers below a unit whose record should have been submitted and was not. */
    Urged urgeLateTeachers(CampaignId campaign, UnitId below, String text);

    /**
     * What was urged below the actor's units, newest first.
     *
     * @param below a unit, or null for the actor's whole area
     */
    KeysetPage<UrgingInfo> page(@Nullable UnitId below, @Nullable String cursor, int limit);

    /** How many urgings {@link #page} holds. */
    int count(@Nullable UnitId below);

    /**
     * What an urging did.
     *
     * @param told how many people were told
     * @param heardToday how many had been urged today and were not told again
     * @param unreachable how many late units or teachers have nobody with an account
     */
    record Urged(int told, int heardToday, int unreachable) {

        public Urged plus(Urged other) {
            return new Urged(told + other.told, heardToday + other.heardToday, unreachable + other.unreachable);
        }
    }
}
