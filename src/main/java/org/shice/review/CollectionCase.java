package org.shice.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.EditPermit.Permit;
import org.shice.profile.RecordId;
import org.shice.review.CollectionCases.LeavingReason;

/** 采集任务: one teacher in one campaign. Its stage follows the process and is changed by {@link CollectionSubject} only. */
@Entity
@Table(name = "collection_case")
class CollectionCase {

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID recordId;
    private UUID unitId;
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;
    private int returnedTimes;
    private Instant fillDueAt;
    private Instant unitDueAt;
    private Instant sectionDueAt;
    private Instant districtDueAt;
    private Instant confirmDueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> openSections;

    private @Nullable Instant submittedAt;
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LeavingReason leavingReason;

    private @Nullable String leavingNote;

    @Version
    private long version;

    /** For JPA, which fills the fields; rows begin in {@link CaseEnrolment}. */
    @SuppressWarnings("NullAway.Init")
    protected CollectionCase() {}

    CaseInfo info() {
        return new CaseInfo(
                id(),
                campaignId,
                recordId(),
                unitId(),
                unitPath,
                stage,
                stageSince,
                returnedTimes,
                dueDates(),
                submittedAt,
                finishedAt);
    }

    CaseId id() {
        return new CaseId(id);
    }

    RecordId recordId() {
        return new RecordId(recordId);
    }

    UnitId unitId() {
        return new UnitId(unitId);
    }

    String unitPath() {
        return unitPath;
    }

    UUID campaignId() {
        return campaignId;
    }

    Stage stage() {
        return stage;
    }

    StageDueDates dueDates() {
        return new StageDueDates(fillDueAt, unitDueAt, sectionDueAt, districtDueAt, confirmDueAt);
    }

    ReviewSubject.Facts facts() {
        return new ReviewSubject.Facts(campaignId, stageSince, dueDates(), returnedTimes);
    }

    /** What the teacher may edit now (D-2). */
    Permit permit() {
        if (!stage.isWithTeacher()) {
            return Permit.NOTHING;
        }
        return openSections == null || openSections.isEmpty()
                ? Permit.EVERYTHING
                : new Permit(false, Set.copyOf(openSections));
    }

    /** Where the case stands when it is with the teacher. */
    Stage fillingStage() {
        return openSections == null ? Stage.FILL : Stage.RETURNED;
    }

    /** @return whether the case stood elsewhere before */
    boolean moveTo(Stage next, Instant now) {
        if (stage == next) {
            return false;
        }
        stage = next;
        stageSince = now;
        if (!next.isOpen()) {
            finishedAt = now;
        }
        return true;
    }

    void submitted(Instant now) {
        submittedAt = now;
    }

    void sentBack() {
        returnedTimes++;
    }

    void reopened(Set<String> sections) {
        openSections = List.copyOf(sections);
    }

    void left(LeavingReason reason, String note) {
        leavingReason = reason;
        leavingNote = note.isBlank() ? null : note.strip();
    }

    @Nullable
    LeavingReason leavingReason() {
        return leavingReason;
    }

    @Nullable
    String leavingNote() {
        return leavingNote;
    }
}
