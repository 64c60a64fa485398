package org.shice.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The plan itself: its template, its first day, what was chosen, and its state. */
@Entity
@Table(name = "campaign_plan")
class PlanRow {

    @Id
    private UUID campaignId;

    @Column(updatable = false)
    private UUID unitId;

    private String template;
    private LocalDate baseStartOn;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> settings = new HashMap<>();

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private @Nullable Instant launchedAt;

    @Column
    private @Nullable UUID launchedBy;

    private @Nullable Instant closedAt;

    @Column
    private @Nullable UUID closedBy;

    /** Null until stored, which tells a new plan from a known one. */
    @Version
    private @Nullable Long version;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected PlanRow() {}

    PlanRow(CampaignId campaign, NewPlan plan, UUID createdBy, Instant now) {
        this.campaignId = campaign.value();
        this.unitId = plan.unit().value();
        this.template = plan.template();
        this.baseStartOn = plan.startsOn();
        this.state = PlanState.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = now;
        plan.choices().forEach((choice, option) -> settings.put(choice.id(), option));
    }

    CampaignId campaignId() {
        return new CampaignId(campaignId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String template() {
        return template;
    }

    LocalDate baseStartOn() {
        return baseStartOn;
    }

    PlanState state() {
        return state;
    }

    @Nullable
    Instant launchedAt() {
        return launchedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    /** What holds for every choice of the template. */
    Map<PlanChoice, String> choices() {
        var choices = new EnumMap<PlanChoice, String>(PlanChoice.class);
        PlanChoice.of(template)
                .forEach(
                        choice -> choices.put(choice, settings.getOrDefault(choice.id(), choice.defaultFor(template))));
        return choices;
    }

    void choose(PlanChoice choice, String option) {
        var changed = new HashMap<>(settings);
        changed.put(choice.id(), option);
        settings = changed;
    }

    void rebase(LocalDate startsOn) {
        baseStartOn = startsOn;
    }

    void launch(UUID by, Instant now) {
        require(PlanState.DRAFT);
        state = PlanState.LAUNCHED;
        launchedBy = by;
        launchedAt = now;
    }

    void close(UUID by, Instant now) {
        require(PlanState.LAUNCHED);
        state = PlanState.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    /** All milestones are closed. */
    void fulfil(Instant now) {
        require(PlanState.LAUNCHED);
        state = PlanState.CLOSED;
        closedAt = now;
    }

    void require(PlanState required) {
        if (state != required) {
            throw new PlanNotInState();
        }
    }

    /** A choice is open while the plan is a draft, some until it is closed. */
    void requireOpen(PlanChoice choice) {
        if (!choice.isOpenIn(state)) {
            throw new PlanNotInState();
        }
    }

    void requireNotClosed() {
        if (state == PlanState.CLOSED) {
            throw new PlanNotInState();
        }
    }
}
