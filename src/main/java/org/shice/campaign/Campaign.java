package org.shice.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;

/** The campaign itself: its plan, its state and the cursor of the enrolment under way. */
@Entity
class Campaign {

    @Id
    private UUID id;

    @Embedded
    private StoredPlan plan;

    private String unitPath;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private boolean enrolling;
    private @Nullable UUID enrolmentCursor;
    private int rosterTotal;
    private int processedTotal;
    private int inScopeTotal;
    private int enrolledTotal;
    private int excludedTotal;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(CampaignId id, CampaignPlan plan, UnitInfo unit, UUID createdBy, Instant now) {
        this.id = id.value();
        this.plan = StoredPlan.of(plan);
        this.unitPath = unit.path();
        this.state = CampaignState.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Takes other days, and another scope while nobody has been enrolled. */
    void change(CampaignPlan changed) {
        var same = changed.scope().equals(plan().scope()) && changed.unit().equals(plan().unit());
        if (state == CampaignState.CLOSED || (state != CampaignState.DRAFT && !same)) {
            throw new CampaignNotInState(state);
        }
        plan = StoredPlan.of(changed);
    }

    /** Begins the opening. @throws CampaignNotInState when it was opened before */
    void open(int roster, Instant now) {
        require(CampaignState.DRAFT);
        state = CampaignState.OPENING;
        openedAt = now;
        beginRun(roster);
    }

    /** Begins another walk over the roster. */
    void enrolLateJoiners(int roster) {
        require(CampaignState.OPEN);
        if (enrolling) {
            throw new EnrolmentRunning();
        }
        beginRun(roster);
    }

    void close(Instant now) {
        require(CampaignState.OPEN);
        state = CampaignState.CLOSED;
        enrolling = false;
        closedAt = now;
    }

    /** Books what a chunk brought; {@code cursor} is its last record, null when the roster was at its end. */
    void advance(ChunkResult chunk, @Nullable UUID cursor) {
        processedTotal += chunk.processed();
        book(chunk.inScope(), chunk.excluded(), chunk.enrolled());
        enrolmentCursor = cursor;
        if (cursor == null) {
            enrolling = false;
            state = CampaignState.OPEN;
        }
    }

    /** Moves the totals by what changed. */
    void book(int inScope, int excluded, int enrolled) {
        inScopeTotal += inScope;
        excludedTotal += excluded;
        enrolledTotal += enrolled;
    }

    private void beginRun(int roster) {
        enrolling = true;
        enrolmentCursor = null;
        rosterTotal = roster;
        processedTotal = 0;
    }

    private void require(CampaignState required) {
        if (state != required) {
            throw new CampaignNotInState(state);
        }
    }

    CampaignId id() {
        return new CampaignId(id);
    }

    CampaignPlan plan() {
        return plan.toPlan();
    }

    String unitPath() {
        return unitPath;
    }

    CampaignState state() {
        return state;
    }

    boolean isEnrolling() {
        return enrolling;
    }

    @Nullable
    UUID cursor() {
        return enrolmentCursor;
    }

    CampaignInfo toInfo(String unitName) {
        var enrolment = new CampaignInfo.Enrolment(
                enrolling, rosterTotal, processedTotal, inScopeTotal, enrolledTotal, excludedTotal);
        return new CampaignInfo(id(), plan(), unitName, unitPath, state, enrolment, openedAt, closedAt);
    }

    /** What one chunk brought: people looked at, and by how much the totals changed. */
    record ChunkResult(int processed, int inScope, int excluded, int enrolled) {}
}
