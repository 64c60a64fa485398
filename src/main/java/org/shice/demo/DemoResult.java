package org.shice.demo;

import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;

/** A demo world that is ready. */
public record DemoResult(UnitInfo root, CampaignId campaign, int people) {}
