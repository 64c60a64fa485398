package org.shice.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/** Where a value came from: every value carries who filled it. */
public record Provenance(Source source, @Nullable AccountId by, Instant at) {

    /** The way a value came in. */
    public enum Source {
        IMPORT,
        TEACHER,
        SCHOOL,
        DERIVED
    }
}
