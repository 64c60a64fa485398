package org.shice.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.plan.PlanEditor.Author;
import org.shice.plan.PlanRights.Led;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register and what was chosen anew. */
@Service
@Transactional(readOnly = true)
class ChoiceHistory implements ChoiceRegister {

    private final PlanPoints points;
    private final StoredChoiceChanges changes;
    private final Campaigns campaigns;

    ChoiceHistory(PlanPoints points, StoredChoiceChanges changes, Campaigns campaigns) {
        this.points = points;
        this.changes = changes;
        this.campaigns = campaigns;
    }

    @Override
    public List<PlanPoint> points(String template) {
        return points.all().stream()
                .filter(point -> point.templates().contains(template))
                .toList();
    }

    @Override
    public List<ChoiceChange> changes(CampaignId campaign) {
        campaigns.get(campaign);
        return changes.findByCampaignIdOrderByChangedAtDescIdAsc(campaign.value()).stream()
                .map(ChoiceChangeRow::toChange)
                .toList();
    }

    /** Keeps what held before, unless the same is chosen again. */
    @Transactional
    void remember(Led led, PlanChoice choice, Map<PlanChoice, String> before, Author author) {
        var old = Objects.requireNonNull(before.get(choice), choice::name);
        var now = Objects.requireNonNull(led.plan().choices().get(choice), choice::name);
        if (!old.equals(now)) {
            var change = new ChoiceChange(choice, old, now, author.at(), author.name(), author.reason());
            changes.save(new ChoiceChangeRow(led.campaign().id(), change, author.id()));
        }
    }
}
