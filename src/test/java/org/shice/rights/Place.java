package org.shice.rights;

import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.deadline.DeadlineId;
import org.shice.organization.UnitInfo;
import org.shice.plan.MilestoneId;
import org.shice.profile.RecordId;
import org.shice.review.CaseId;
import org.shice.roster.ImportId;

/**
 * A district with a school, and one of everything a person might reach for there.
 *
 * @param draft the record of a teacher who is still filling
 * @param submitted the record of a teacher who has handed in, as yet unverified
 * @param collection the case of the submitted record
 * @param review the review of the submitted record
 * @param task the task of the school to verify it
 * @param campaign a campaign of the district, planned but not opened
 * @param plan a campaign of the whole city with a plan, not launched
 * @param milestone a milestone of that plan that may be left out
 * @param deadline an open deadline of the school, to be attested
 */
record Place(
        UnitInfo district,
        UnitInfo school,
        RecordId draft,
        RecordId submitted,
        CaseId collection,
        UUID review,
        String task,
        CampaignId campaign,
        ImportId roster,
        DeadlineId deadline,
        CampaignId plan,
        MilestoneId milestone) {}
