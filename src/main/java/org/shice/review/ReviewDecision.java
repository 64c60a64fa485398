package org.shice.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.UnitId;
import org.shice.profile.RecordVersion;
import org.shice.profile.VersionId;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.WorkItem;
import org.springframework.data.domain.Persistable;

/** 审核意见: what one reviewer decided, with what was seen. Append-only. */
@Entity
@Table(name = "review_decision")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ReviewDecision implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID reviewId;
    private UUID subjectId;
    private UUID recordId;
    private UUID versionId;
    private String taskId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private UUID ownerUnitId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnTarget returnedTo;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> sections;

    private UUID decidedBy;
    private @Nullable UUID onBehalfOf;
    private Instant decidedAt;
    private @Nullable String remoteAddress;
    private byte[] seenVersionHash;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewDecision() {}

    ReviewDecision(
            Review review,
            WorkItem item,
            RecordVersion seen,
            DecisionInput input,
            Collection<String> sections,
            Signature signature) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.subjectId = review.subjectId();
        this.recordId = review.recordId().value();
        this.versionId = seen.id().value();
        this.taskId = item.taskId();
        this.stage = Stage.valueOf(item.stage());
        this.ownerUnitId = item.ownerUnitId().value();
        this.outcome = input.outcome();
        this.returnedTo = input.returnTo();
        this.reason = input.reason();
        this.sections = List.copyOf(sections);
        this.seenVersionHash = HexFormat.of().parseHex(seen.contentHash());
        this.decidedBy = signature.person().value();
        this.onBehalfOf = signature.absent() == null ? null : signature.absent().value();
        this.remoteAddress = signature.remoteAddress();
        this.decidedAt = signature.at();
    }

    /** Who decided, for whom, from where and when. */
    record Signature(AccountId person, @Nullable AccountId absent, @Nullable String remoteAddress, Instant at) {}

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: a decision is written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    ReviewId reviewId() {
        return new ReviewId(reviewId);
    }

    VersionId versionId() {
        return new VersionId(versionId);
    }

    UnitId ownerUnitId() {
        return new UnitId(ownerUnitId);
    }

    Stage stage() {
        return stage;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    ReturnTarget returnedTo() {
        return returnedTo;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Set<String> sections() {
        return Set.copyOf(sections);
    }

    AccountId decidedBy() {
        return new AccountId(decidedBy);
    }

    @Nullable
    AccountId onBehalfOf() {
        return onBehalfOf == null ? null : new AccountId(onBehalfOf);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
