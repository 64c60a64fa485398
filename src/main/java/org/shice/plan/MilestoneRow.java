package org.shice.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DueDay;
import org.shice.campaign.CampaignId;
import org.shice.review.Stage;

/** A line of a plan with its dates and its state. */
@Entity
@Table(name = "milestone")
class MilestoneRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    private String template;
    private String key;

    @Column(updatable = false)
    private int sortOrder;

    @Enumerated(EnumType.STRING)
    private Responsible responsible;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private LocalDate startsOn;

    @Embedded
    private StoredDueDay due;

    @Enumerated(EnumType.STRING)
    private @Nullable Recurrence recurrence;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private String ladder;

    @Enumerated(EnumType.STRING)
    private MilestoneState state;

    private @Nullable String departmentText;
    private @Nullable String participantsText;
    private @Nullable String note;

    /** Null until stored, which tells a new milestone from a known one. */
    @Version
    private @Nullable Long version;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected MilestoneRow() {}

    MilestoneRow(CampaignId campaign, String template, int sortOrder, Plans.Preview planned) {
        var line = planned.line();
        this.id = UUID.randomUUID();
        this.campaignId = campaign.value();
        this.template = template;
        this.key = line.key();
        this.sortOrder = sortOrder;
        this.responsible = line.responsible();
        this.measure = line.measure();
        this.startsOn = planned.startsOn();
        this.due = StoredDueDay.of(planned.due());
        this.recurrence = line.recurrence() == null ? null : line.recurrence().every();
        this.stage = line.stage();
        this.ladder = line.ladder();
        this.state = planned.leftOut() ? MilestoneState.CANCELLED : MilestoneState.PLANNED;
    }

    MilestoneId id() {
        return new MilestoneId(id);
    }

    CampaignId campaignId() {
        return new CampaignId(campaignId);
    }

    String template() {
        return template;
    }

    String key() {
        return key;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    DueDay due() {
        return due.toDueDay();
    }

    MilestoneState state() {
        return state;
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    void move(LocalDate newStart, DueDay newDue) {
        startsOn = newStart;
        due = StoredDueDay.of(newDue);
    }

    /** Takes the template's answer whether the plan needs the line; only while it is a draft. */
    void include(boolean wanted) {
        state = wanted ? MilestoneState.PLANNED : MilestoneState.CANCELLED;
    }

    void begin() {
        if (state == MilestoneState.PLANNED) {
            state = MilestoneState.OPEN;
        }
    }

    void finish() {
        if (state == MilestoneState.PLANNED || state == MilestoneState.OPEN) {
            state = MilestoneState.DONE;
        }
    }

    void cancel() {
        requireAlive();
        state = MilestoneState.CANCELLED;
    }

    void requireAlive() {
        if (state == MilestoneState.DONE || state == MilestoneState.CANCELLED) {
            throw new PlanNotInState();
        }
    }

    void describe(Milestone.Words words) {
        departmentText = words.departments();
        participantsText = words.participants();
        note = words.note();
    }

    Milestone toMilestone(PlanTemplate.Line line) {
        return new Milestone(
                id(),
                campaignId(),
                template,
                key,
                responsible,
                measure,
                startsOn,
                due.toDueDay(),
                recurrence,
                stage,
                ladder,
                state,
                line.departments(),
                line.participants(),
                new Milestone.Words(departmentText, participantsText, note),
                version == null ? 0 : version);
    }
}
