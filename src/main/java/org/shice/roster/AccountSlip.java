package org.shice.roster;

import java.time.Instant;
import org.shice.profile.RecordId;

/**
 * What one person gets to sign in for the first time (账号通知单, R-1). The password is nowhere else; the text of this
 * value leaves it out, so that it cannot slip into a log.
 */
public record AccountSlip(
        RecordId recordId, String name, String unitName, String username, String oneTimePassword, Instant expiresAt) {

    @Override
    public String toString() {
        return "AccountSlip[recordId=" + recordId + "]";
    }
}
