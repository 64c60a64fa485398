package org.shice.campaign;

import java.util.List;

/**
 * Campaigns 信息采集: created, opened and closed by the business lead or system administrator of the unit.
 *
 * @see CampaignScope
 * @see CampaignProgress
 */
public interface Campaigns {

    /**
     * Creates a draft. Nothing is started.
     *
     * @throws org.shice.platform.error.InvalidInput when the name, a day or the scope rule is wrong
     */
    CampaignId create(CampaignPlan plan);

    /**
     * Changes the days; while it is a draft also the scope. The days of cases that are open follow.
     *
     * @throws CampaignNotInState when it is closed, or when another scope is asked for after the opening
     * @throws org.shice.platform.error.InvalidInput when the name, a day or the scope rule is wrong
     */
    void change(CampaignId id, CampaignPlan plan);

    /**
     * Opens once; cases start in chunks in the background, resumable after a crash.
     *
     * @throws CampaignNotInState when it is open already
     */
    void open(CampaignId id);

    /**
     * Enrols people who came onto the roster, or into scope, after the opening.
     *
     * @throws CampaignNotInState when it is not open
     * @throws EnrolmentRunning when people are being enrolled just now
     */
    void enrolLateJoiners(CampaignId id);

    /**
     * Closes: no new cases; open ones go on or are ended one by one.
     *
     * @throws CampaignNotInState when it is not open
     */
    void close(CampaignId id);

    /** @throws org.shice.platform.error.NotFound when it lies outside the actor's area */
    CampaignInfo get(CampaignId id);

    /** The campaigns that concern the actor's area, newest first. */
    List<CampaignInfo> visible();

    /** Whether there is a campaign at all; asks nothing about the actor. */
    boolean exist();

    /** Whether the actor may open, close and change the campaign. */
    boolean mayLead(CampaignInfo campaign);
}
