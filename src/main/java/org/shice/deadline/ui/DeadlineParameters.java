package org.shice.deadline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.Deadlines.Filter;
import org.shice.organization.UnitId;

/** What the address of the list says. */
final class DeadlineParameters {

    static final String SHOW = "show";
    static final String UNIT = "unit";
    private static final String CAMPAIGN = "campaign";
    private static final String MILESTONE = "milestone";
    private static final String STEP = "step";

    private DeadlineParameters() {}

    /** The address of a list, of one milestone or of all. */
    static String link(DeadlineShow show, @Nullable UUID milestone) {
        var link = "%s?%s=%s".formatted(DeadlineLinks.ROUTE, SHOW, show.parameter());
        return milestone == null ? link : link + "&" + MILESTONE + "=" + milestone;
    }

    static DeadlineShow show(QueryParameters parameters) {
        return parameters
                .getSingleParameter(SHOW)
                .flatMap(name -> Arrays.stream(DeadlineShow.values())
                        .filter(show -> show.parameter().equals(name))
                        .findFirst())
                .orElse(DeadlineShow.OPEN);
    }

    static Optional<UnitId> unit(QueryParameters parameters) {
        return parsed(parameters, UNIT, UnitId::of);
    }

    /** The campaign, milestone and step of their process to which a link of another page has narrowed the list. */
    static Filter narrowed(Filter filter, QueryParameters parameters) {
        return filter.of(
                        parsed(parameters, CAMPAIGN, UUID::fromString).orElse(null),
                        parsed(parameters, MILESTONE, UUID::fromString).orElse(null))
                .at(parameters.getSingleParameter(STEP).orElse(null));
    }

    /** What stays when the person chooses another tab or unit. */
    static Map<String, String> kept(QueryParameters parameters) {
        var kept = new HashMap<String, String>();
        for (var name : List.of(CAMPAIGN, MILESTONE, STEP)) {
            parameters.getSingleParameter(name).ifPresent(value -> kept.put(name, value));
        }
        return kept;
    }

    private static <T> Optional<T> parsed(QueryParameters parameters, String name, Function<String, T> parser) {
        return parameters.getSingleParameter(name).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        });
    }
}
