package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.shice.organization.UnitId;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Account account = new Account(new NewAccount("t1001", "Ada", null, UnitId.random()), null, NOW);

    @Test
    void fifth_failure_locks_for_fifteen_minutes() {
        for (int i = 0; i < 4; i++) {
            assertThat(account.countFailure(NOW)).isFalse();
        }
        assertThat(account.isLocked(NOW)).isFalse();
        assertThat(account.countFailure(NOW)).isTrue();
        assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isTrue();
        assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void failures_are_forgotten_after_signing_in() {
        for (int i = 0; i < 4; i++) {
            account.countFailure(NOW);
        }
        account.signedIn(NOW);
        assertThat(account.countFailure(NOW)).isFalse();
    }

    @Test
    void failures_are_counted_anew_after_a_lock() {
        for (int i = 0; i < 5; i++) {
            account.countFailure(NOW);
        }
        assertThat(account.countFailure(NOW.plus(Account.LOCK))).isFalse();
    }

    @Test
    void one_time_password_must_be_changed_and_ends_after_fourteen_days() {
        account.giveOneTimePassword("hash", NOW);
        assertThat(account.isInitialPasswordExpired(
                        NOW.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isFalse();
        assertThat(account.isInitialPasswordExpired(NOW.plus(Duration.ofDays(14))))
                .isTrue();
    }

    @Test
    void chosen_password_does_not_end() {
        account.giveOneTimePassword("hash", NOW);
        account.choosePassword("other", NOW);
        assertThat(account.isInitialPasswordExpired(NOW.plus(Duration.ofDays(400))))
                .isFalse();
        assertThat(account.previousPasswordHash()).isEqualTo("hash");
    }
}
