package org.shice.campaign;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.springframework.stereotype.Component;

/** Records what was done to a campaign and tells open pages. */
@Component
class CampaignNews {

    static final String TOPIC = "campaign";

    private final AuditTrail audit;
    private final LiveUpdates live;

    CampaignNews(AuditTrail audit, LiveUpdates live) {
        this.audit = audit;
        this.live = live;
    }

    void decided(Campaign campaign, String action, @Nullable String reason, Map<String, String> details) {
        audit.record(AuditEvent.of(TOPIC, campaign.id(), action)
                .at(campaign.unitPath())
                .because(reason)
                .with(details));
        progressed(campaign.id());
    }

    void progressed(CampaignId id) {
        live.publish(new LiveUpdate(TOPIC, id.toString()));
    }
}
