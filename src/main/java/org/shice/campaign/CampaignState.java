package org.shice.campaign;

/** The life of a campaign. */
public enum CampaignState {
    DRAFT,
    /** Cases are being started in chunks. */
    OPENING,
    OPEN,
    CLOSED
}
