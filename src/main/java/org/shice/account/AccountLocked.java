package org.shice.account;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.shice.platform.error.Refusal;
import org.shice.platform.time.TimeSettings;

/** Too many wrong passwords: the account is locked for some minutes (锁定). */
public final class AccountLocked extends Refusal {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(TimeSettings.ZONE);

    public AccountLocked(Instant until) {
        super(Kind.UNAUTHENTICATED, MINUTE.format(until.plusSeconds(59)));
    }
}
