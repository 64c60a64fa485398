package org.shice.deadline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.organization.UnitId;

/** What the address of the log says; words it does not know are left out. */
final class LogParameters {

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String KIND = "kind";
    private static final String RUNG = "rung";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String TEXT = "text";

    private LogParameters() {}

    static Filter read(QueryParameters parameters) {
        return new Filter(
                one(parameters, CAMPAIGN, UUID::fromString),
                one(parameters, UNIT, UnitId::of),
                parameters.getParameters(KIND).stream()
                        .flatMap(name -> Arrays.stream(DeadlineEventKind.values())
                                .filter(kind -> kind.name().equals(name)))
                        .collect(Collectors.toSet()),
                one(parameters, RUNG, Audience::valueOf),
                one(parameters, FROM, LocalDate::parse),
                one(parameters, UNTIL, LocalDate::parse),
                parameters.getSingleParameter(TEXT).orElse(""));
    }

    static QueryParameters of(Filter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, CAMPAIGN, filter.campaignId());
        put(parameters, UNIT, filter.below());
        parameters.put(KIND, filter.kinds().stream().map(Enum::name).sorted().toList());
        put(parameters, RUNG, filter.rung());
        put(parameters, FROM, filter.from());
        put(parameters, UNTIL, filter.until());
        put(parameters, TEXT, filter.text().isEmpty() ? null : filter.text());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T one(QueryParameters parameters, String name, Function<String, T> reader) {
        try {
            return parameters.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return null;
        }
    }
}
