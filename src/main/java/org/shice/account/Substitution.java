package org.shice.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deputy acts for an absent role holder during some days (代理). */
@Entity
@Table(name = "substitution")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Substitution {

    @Id
    private UUID id;

    private UUID absentId;
    private UUID deputyId;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private @Nullable String reason;
    private Instant createdAt;
    private @Nullable Instant cancelledAt;

    /** Null until stored, which tells a new row from a known one. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    Substitution(AccountId absent, AccountId deputy, NewSubstitution plan, Instant now) {
        this.id = UUID.randomUUID();
        this.absentId = absent.value();
        this.deputyId = deputy.value();
        this.fromDate = plan.from();
        this.untilDate = plan.until();
        this.reason = plan.reason();
        this.createdAt = now;
    }

    SubstitutionId id() {
        return new SubstitutionId(id);
    }

    AccountId absent() {
        return new AccountId(absentId);
    }

    AccountId deputy() {
        return new AccountId(deputyId);
    }

    void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
        }
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    SubstitutionInfo info(String absentName, String deputyName) {
        return new SubstitutionInfo(
                id(), absent(), absentName, deputy(), deputyName, fromDate, untilDate, reason, isCancelled());
    }
}
