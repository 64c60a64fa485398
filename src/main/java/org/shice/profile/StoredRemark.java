package org.shice.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/** A remark as stored. */
@Entity
@Table(name = "record_remark")
class StoredRemark {

    @Id
    private UUID id;

    private UUID recordId;
    private int versionNumber;
    private String stage;
    private String sectionCode;
    private @Nullable String rowId;
    private @Nullable String fieldKey;
    private String text;
    private UUID authorId;
    private Instant createdAt;
    private boolean open = true;

    @SuppressWarnings("NullAway.Init")
    protected StoredRemark() {}

    StoredRemark(RecordId record, Remark.Draft remark, AccountId author, Instant now) {
        this.id = UUID.randomUUID();
        this.recordId = record.value();
        this.versionNumber = remark.versionNumber();
        this.stage = remark.stage();
        this.sectionCode = remark.sectionCode();
        this.rowId = remark.rowId();
        this.fieldKey = remark.fieldKey();
        this.text = remark.text().strip();
        this.authorId = author.value();
        this.createdAt = now;
    }

    RecordId recordId() {
        return new RecordId(recordId);
    }

    /** Whether it is about one of these fields of the row. */
    boolean isAbout(String row, Set<String> fields) {
        return row.equals(rowId) && fieldKey != null && fields.contains(fieldKey);
    }

    boolean isAboutRow(String row) {
        return row.equals(rowId);
    }

    void close() {
        open = false;
    }

    Remark read() {
        return new Remark(
                new RemarkId(id),
                recordId(),
                versionNumber,
                stage,
                sectionCode,
                rowId,
                fieldKey,
                text,
                new AccountId(authorId),
                createdAt,
                open);
    }
}
