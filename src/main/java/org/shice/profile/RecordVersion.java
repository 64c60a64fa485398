package org.shice.profile;

import java.time.Instant;
import java.util.Map;
import org.shice.account.AccountId;
import org.shice.forms.RecordRules.RecordValues;

/**
 * A submitted, immutable state of a record.
 *
 * @param number counts the submissions of the record from 1
 * @param contentHash SHA-256 of the canonical content, in hexadecimal; what a reviewer saw is recorded by it
 */
public record RecordVersion(
        VersionId id,
        RecordId recordId,
        int number,
        RecordValues content,
        Map<String, Provenance> provenance,
        String contentHash,
        Instant submittedAt,
        AccountId submittedBy) {}
