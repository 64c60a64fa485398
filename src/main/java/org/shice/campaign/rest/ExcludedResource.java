package org.shice.campaign.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.ExcludedPerson;
import org.shice.campaign.ScopeReason;

/** Somebody who is not collected. */
record ExcludedResource(
        UUID recordId, String name, UUID unitId, String unitName, ScopeReason reason, @Nullable String note) {

    static ExcludedResource of(ExcludedPerson person) {
        return new ExcludedResource(
                person.recordId().value(),
                person.name(),
                person.unitId().value(),
                person.unitName(),
                person.reason(),
                person.note());
    }
}
