package org.shice.campaign;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;

/** Somebody on the roster who is not collected, and why (不属采集范围). */
public record ExcludedPerson(
        RecordId recordId, String name, UnitId unitId, String unitName, ScopeReason reason, @Nullable String note) {}
