package org.shice.tasks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;

/**
 * A filter as parameters of an address, so that refresh, bookmark and back show the same list. A value that makes no
 * sense is left out; the search text stays in the session ({@link SearchMemory}).
 */
public final class FilterParameters {

    private static final String SCOPE = "scope";
    private static final String UNIT = "unit";
    private static final String STAGE = "stage";
    private static final String CAMPAIGN = "campaign";
    private static final String ONLY = "only";
    private static final String SORT = "sort";
    private static final String SEARCH = "search";
    private static final String OVERDUE = "overdue";
    private static final String DUE_SOON = "soon";
    private static final String RETURNED = "returned";
    private static final String DESCENDING = "-";

    private FilterParameters() {}

    /** The parameters that say what differs from the plain list of free tasks. */
    public static Map<String, List<String>> of(Filter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (filter.scope() != Scope.FREE) {
            parameters.put(SCOPE, List.of(lower(filter.scope())));
        }
        put(parameters, UNIT, filter.unit());
        put(parameters, STAGE, filter.stage());
        put(parameters, CAMPAIGN, filter.campaignId());
        var only = only(filter);
        if (!only.isEmpty()) {
            parameters.put(ONLY, only);
        }
        if (filter.sort() != Sort.DUE || filter.descending()) {
            parameters.put(SORT, List.of((filter.descending() ? DESCENDING : "") + lower(filter.sort())));
        }
        if (!filter.text().isEmpty()) {
            parameters.put(SEARCH, List.of("1"));
        }
        return parameters;
    }

    /** Reads the parameters; {@code searched} is the text of the session, used when the address says so. */
    public static Filter read(Map<String, List<String>> parameters, String searched) {
        var sort = first(parameters, SORT).orElse("");
        var only = parameters.getOrDefault(ONLY, List.of());
        return new Filter(
                first(parameters, SCOPE).flatMap(s -> constant(Scope.class, s)).orElse(Scope.FREE),
                first(parameters, UNIT).flatMap(s -> parsed(s, UnitId::of)).orElse(null),
                first(parameters, STAGE).filter(s -> s.matches("[A-Z_]{1,30}")).orElse(null),
                first(parameters, CAMPAIGN)
                        .flatMap(s -> parsed(s, UUID::fromString))
                        .orElse(null),
                only.contains(OVERDUE),
                only.contains(DUE_SOON),
                only.contains(RETURNED),
                parameters.containsKey(SEARCH) ? searched : "",
                constant(Sort.class, sort.replaceFirst("^-", "")).orElse(Sort.DUE),
                sort.startsWith(DESCENDING));
    }

    private static List<String> only(Filter filter) {
        return Stream.of(
                        filter.overdueOnly() ? OVERDUE : "",
                        filter.dueSoonOnly() ? DUE_SOON : "",
                        filter.returnedBeforeOnly() ? RETURNED : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> lower(c).equals(word))
                .findFirst();
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
