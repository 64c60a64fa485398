package org.shice.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** An account of one person (账号, 一人一号). Knows when it may be used; never a password in clear. */
@Entity
@Table(name = "account")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Account {

    static final int FAILURES_UNTIL_LOCKED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration INITIAL_PASSWORD_LIFE = Duration.ofDays(14);

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private byte @Nullable [] documentHash;
    private @Nullable String passwordHash;
    private @Nullable String previousPasswordHash;
    private boolean mustChangePassword;
    private @Nullable Instant passwordChangedAt;
    private @Nullable Instant initialPasswordExpiresAt;
    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private boolean enabled = true;
    private UUID homeUnitId;
    private @Nullable String language;
    private @Nullable Instant lastLoginAt;
    private Instant createdAt;

    /** Null until stored, which tells a new account from a known one. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount plan, byte @Nullable [] documentHash, Instant now) {
        this.id = UUID.randomUUID();
        this.username = plan.username().strip();
        this.displayName = plan.displayName().strip();
        this.documentHash = documentHash;
        this.homeUnitId = plan.homeUnit().value();
        this.createdAt = now;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    UnitId homeUnit() {
        return new UnitId(homeUnitId);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    String previousPasswordHash() {
        return previousPasswordHash;
    }

    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isInitialPasswordExpired(Instant now) {
        return mustChangePassword && initialPasswordExpiresAt != null && !now.isBefore(initialPasswordExpiresAt);
    }

    /** @return when the one-time password ends */
    Instant giveOneTimePassword(String hash, Instant now) {
        replacePassword(hash, now);
        mustChangePassword = true;
        var expires = now.plus(INITIAL_PASSWORD_LIFE);
        initialPasswordExpiresAt = expires;
        return expires;
    }

    void choosePassword(String hash, Instant now) {
        replacePassword(hash, now);
        mustChangePassword = false;
        initialPasswordExpiresAt = null;
    }

    private void replacePassword(String hash, Instant now) {
        previousPasswordHash = passwordHash;
        passwordHash = hash;
        passwordChangedAt = now;
        unlock();
    }

    /** @return whether this failure locks the account */
    boolean countFailure(Instant now) {
        failedLogins++;
        if (failedLogins < FAILURES_UNTIL_LOCKED) {
            return false;
        }
        failedLogins = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void signedIn(Instant now) {
        unlock();
        lastLoginAt = now;
    }

    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    void prefer(String wantedLanguage) {
        language = wantedLanguage;
    }
}
