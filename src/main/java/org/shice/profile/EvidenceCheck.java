package org.shice.profile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/** An original that somebody saw, or said was not there. */
@Entity
@Table(name = "evidence_check")
class EvidenceCheck {

    @EmbeddedId
    private EvidenceKey key;

    private boolean seen;
    private @Nullable String note;
    private UUID checkedBy;
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceCheck() {}

    EvidenceCheck(EvidenceKey key, boolean seen, @Nullable String note, AccountId by, Instant at) {
        this.key = key;
        this.seen = seen;
        this.note = note;
        this.checkedBy = by.value();
        this.checkedAt = at;
    }

    EvidenceItem read() {
        return new EvidenceItem(key.sectionCode(), key.document(), seen, note, new AccountId(checkedBy), checkedAt);
    }
}
