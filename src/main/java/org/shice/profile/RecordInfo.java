package org.shice.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;

/**
 * A record as lists and other features see it. The document number is masked.
 *
 * @param contractStart the term written in the contract (SC-2), null when unknown
 */
public record RecordInfo(
        RecordId id,
        UnitId unitId,
        String unitPath,
        SchoolType schoolType,
        String name,
        String sex,
        String documentType,
        String documentMasked,
        @Nullable LocalDate birthDate,
        @Nullable String staffNumber,
        @Nullable String staffCategory,
        String staffStatus,
        boolean tenured,
        @Nullable String contractKind,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable AccountId accountId,
        RecordState state,
        @Nullable VersionId effectiveVersion) {

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId);
    }
}
