package org.shice.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.springframework.data.domain.Persistable;

/** Another answer to a contradiction of the sources; never altered. */
@Entity
@Table(name = "plan_choice_change")
class ChoiceChangeRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    private String choice;
    private String oldOption;
    private String newOption;
    private Instant changedAt;

    @Column(updatable = false)
    private UUID changedBy;

    private String changerName;
    private String reason;

    @Transient
    private boolean stored;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected ChoiceChangeRow() {}

    ChoiceChangeRow(CampaignId campaign, ChoiceChange change, UUID changedBy) {
        this.id = UUID.randomUUID();
        this.campaignId = campaign.value();
        this.choice = change.choice().id();
        this.oldOption = change.oldOption();
        this.newOption = change.newOption();
        this.changedAt = change.at();
        this.changedBy = changedBy;
        this.changerName = change.by();
        this.reason = change.reason();
    }

    ChoiceChange toChange() {
        return new ChoiceChange(PlanChoice.ofId(choice), oldOption, newOption, changedAt, changerName, reason);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
