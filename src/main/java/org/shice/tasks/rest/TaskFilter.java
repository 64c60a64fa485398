package org.shice.tasks.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;

/** Which tasks. {@code text} searches names, so it travels in a body and never in an address. */
record TaskFilter(
        @Nullable Scope scope,
        @Nullable UUID unit,
        @Nullable @Pattern(regexp = "[A-Z_]{1,30}") String stage,
        @Nullable UUID campaign,
        boolean overdue,
        boolean dueSoon,
        boolean returnedBefore,
        @Nullable @Size(max = 100) String text,
        @Nullable Sort sort,
        boolean descending) {

    Filter toFilter() {
        return new Filter(
                scope == null ? Scope.FREE : scope,
                unit == null ? null : new UnitId(unit),
                stage,
                campaign,
                overdue,
                dueSoon,
                returnedBefore,
                text == null ? "" : text,
                sort == null ? Sort.DUE : sort,
                descending);
    }
}
