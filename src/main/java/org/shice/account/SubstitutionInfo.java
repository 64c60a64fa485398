package org.shice.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A substitution as the people concerned see it. */
public record SubstitutionInfo(
        SubstitutionId id,
        AccountId absent,
        String absentName,
        AccountId deputy,
        String deputyName,
        LocalDate from,
        LocalDate until,
        @Nullable String reason,
        boolean cancelled) {

    public boolean isActiveOn(LocalDate day) {
        return !cancelled && !day.isBefore(from) && !day.isAfter(until);
    }
}
