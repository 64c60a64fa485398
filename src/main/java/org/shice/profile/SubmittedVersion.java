package org.shice.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shice.account.AccountId;
import org.springframework.data.domain.Persistable;

/** A submitted version (报送版本). The database refuses every change of it. */
@Entity
@Immutable
@Table(name = "record_version")
class SubmittedVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID recordId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private String provenance;

    private byte[] contentHash;
    private Instant submittedAt;
    private UUID submittedBy;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected SubmittedVersion() {}

    SubmittedVersion(
            RecordId record, int number, VersionContent content, Map<String, Provenance> provenance, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.recordId = record.value();
        this.number = number;
        this.content = RecordJson.text(content);
        this.provenance = RecordJson.provenanceText(provenance);
        this.contentHash = content.hash();
        this.submittedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.submittedBy = by.value();
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

    int number() {
        return number;
    }

    RecordId recordId() {
        return new RecordId(recordId);
    }

    RecordVersion read() {
        return new RecordVersion(
                new VersionId(id),
                recordId(),
                number,
                RecordJson.content(content).values(),
                RecordJson.provenance(provenance),
                HexFormat.of().formatHex(contentHash),
                submittedAt,
                new AccountId(submittedBy));
    }
}
