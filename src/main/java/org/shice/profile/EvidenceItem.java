package org.shice.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/**
 * An original the unit must have seen (原件, C-33).
 *
 * @param document the code word; its text is {@code forms.evidence.<word>}
 * @param checkedBy who looked last, or null when nobody has
 */
public record EvidenceItem(
        String sectionCode,
        String document,
        boolean seen,
        @Nullable String note,
        @Nullable AccountId checkedBy,
        @Nullable Instant checkedAt) {}
