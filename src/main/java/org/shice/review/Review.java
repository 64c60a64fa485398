package org.shice.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordVersion;
import org.shice.profile.VersionId;

/** 审核: the review of one submitted version. It knows what it is about only as a kind and an id. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    private UUID recordId;
    private String subjectKind;
    private UUID subjectId;
    private UUID versionId;
    private UUID unitId;
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(ReviewId id, RecordInfo record, RecordVersion submitted, String subjectKind, UUID subjectId) {
        this.id = id.value();
        this.recordId = record.id().value();
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.versionId = submitted.id().value();
        this.unitId = record.unitId().value();
        this.unitPath = record.unitPath();
        this.state = ReviewState.OPEN;
        this.openedBy = submitted.submittedBy().value();
        this.openedAt = submitted.submittedAt();
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    RecordId recordId() {
        return new RecordId(recordId);
    }

    VersionId versionId() {
        return new VersionId(versionId);
    }

    UnitId unitId() {
        return new UnitId(unitId);
    }

    String unitPath() {
        return unitPath;
    }

    String subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    ReviewState state() {
        return state;
    }

    AccountId openedBy() {
        return new AccountId(openedBy);
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    void close(ReviewState outcome, Instant now) {
        if (state != ReviewState.OPEN) {
            throw new IllegalStateException("review %s is %s already".formatted(id, state));
        }
        state = outcome;
        closedAt = now;
    }
}
