package org.shice.account.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.NewSubstitution;
import org.shice.account.SubstitutionInfo;

/** A substitution in the API. */
record SubstitutionResource(
        UUID id,
        UUID absentId,
        String absentName,
        UUID deputyId,
        String deputyName,
        LocalDate from,
        LocalDate until,
        @Nullable String reason,
        boolean cancelled) {

    static SubstitutionResource of(SubstitutionInfo info) {
        return new SubstitutionResource(
                info.id().value(),
                info.absent().value(),
                info.absentName(),
                info.deputy().value(),
                info.deputyName(),
                info.from(),
                info.until(),
                info.reason(),
                info.cancelled());
    }

    record Plan(
            @NotBlank String deputyUsername,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable String reason) {

        NewSubstitution checked() {
            return new NewSubstitution(deputyUsername, from, until, reason);
        }
    }
}
