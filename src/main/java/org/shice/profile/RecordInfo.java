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

    /** Whether the person is still in service: whoever has left or retired is not collected and needs no account (SC-4). */
    public boolean inService() {
        return state != RecordState.CLOSED && !staffStatus.startsWith("3");
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId);
    }
}
