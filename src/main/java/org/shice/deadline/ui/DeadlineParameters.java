package org.shice.deadline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import org.shice.organization.UnitId;

/** What the address of the list says. */
final class DeadlineParameters {

    static final String SHOW = "show";
    static final String UNIT = "unit";

    private DeadlineParameters() {}

    static DeadlineShow show(QueryParameters parameters) {
        return parameters
                .getSingleParameter(SHOW)
                .flatMap(name -> Arrays.stream(DeadlineShow.values())
                        .filter(show -> show.parameter().equals(name))
                        .findFirst())
                .orElse(DeadlineShow.OPEN);
    }

    static Optional<UnitId> unit(QueryParameters parameters) {
        return parameters.getSingleParameter(UNIT).flatMap(text -> {
            try {
                return Optional.of(UnitId.of(text));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        });
    }
}
