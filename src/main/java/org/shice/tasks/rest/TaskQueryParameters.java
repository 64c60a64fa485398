package org.shice.tasks.rest;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;

/** The part of a filter that may stand in an address. */
record TaskQueryParameters(
        @Nullable Scope scope,
        @Nullable UUID unit,
        @Nullable @Pattern(regexp = "[A-Z_]{1,30}") String stage,
        @Nullable UUID campaign,
        @Nullable Boolean overdue,
        @Nullable Boolean dueSoon,
        @Nullable Boolean returnedBefore,
        @Nullable Sort sort,
        @Nullable Boolean descending) {

    Filter toFilter() {
        return new TaskFilter(
                        scope,
                        unit,
                        stage,
                        campaign,
                        Boolean.TRUE.equals(overdue),
                        Boolean.TRUE.equals(dueSoon),
                        Boolean.TRUE.equals(returnedBefore),
                        null,
                        sort,
                        Boolean.TRUE.equals(descending))
                .toFilter();
    }
}
