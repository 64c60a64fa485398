package org.shice.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A change of a date; never altered. */
@Entity
@Table(name = "plan_change")
class ChangeRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    private UUID milestoneId;

    @Enumerated(EnumType.STRING)
    private PlanChange.Kind kind;

    private Instant changedAt;

    @Column(updatable = false)
    private UUID changedBy;

    private String changerName;
    private LocalDate oldStartsOn;
    private LocalDate newStartsOn;
    private LocalDate oldDueOn;
    private LocalDate newDueOn;
    private String reason;

    @Transient
    private boolean stored;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected ChangeRow() {}

    ChangeRow(MilestoneRow milestone, PlanChange change, UUID changedBy) {
        this.id = UUID.randomUUID();
        this.campaignId = milestone.campaignId().value();
        this.milestoneId = milestone.id().value();
        this.kind = change.kind();
        this.changedAt = change.at();
        this.changedBy = changedBy;
        this.changerName = change.by();
        this.oldStartsOn = change.oldStartsOn();
        this.newStartsOn = change.newStartsOn();
        this.oldDueOn = change.oldDueOn();
        this.newDueOn = change.newDueOn();
        this.reason = change.reason();
    }

    PlanChange toChange() {
        return new PlanChange(
                new MilestoneId(milestoneId),
                kind,
                changedAt,
                changerName,
                oldStartsOn,
                newStartsOn,
                oldDueOn,
                newDueOn,
                reason);
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
