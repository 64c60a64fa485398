package org.shice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanPoint;
import org.shice.plan.PlanPoint.Standing;
import org.shice.plan.PlanTemplate;
import org.shice.platform.i18n.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The register of the contradictions holds every point of {@code docs/requirements.md} once and promises no more than that
 * table says. Each offender is the register with one thing broken.
 */
class RegisterContractTest {

    private static final Map<String, String> STATES = Requirements.read(Path.of("docs/requirements.md")).rows().stream()
            .filter(row -> row.id().matches("C-\\d\\d"))
            .collect(Collectors.toMap(Requirements.Row::id, Requirements.Row::state));
    private static final Texts TEXTS = new Texts(new PathMatchingResourcePatternResolver());

    static Stream<Map.Entry<String, UnaryOperator<List<PlanPoint>>>> offenders() {
        return Stream.of(
                Map.entry("C-06 stands 0 times", without("C-06")),
                Map.entry("C-14 stands 2 times", with(copy("C-14", Standing.PAPER, null))),
                Map.entry("C-99 is no requirement", with(copy("C-99", Standing.PAPER, null))),
                Map.entry("C-02 claims SETTLED but is open", changed("C-02", Standing.SETTLED, null)),
                Map.entry("C-06 claims PAPER but is partly", changed("C-06", Standing.PAPER, null)),
                Map.entry("C26_AUDIT_DAY is asked by 0 points", changed("C-26", Standing.SETTLED, null)),
                Map.entry("C-10 asks C09_BACK_DATED", changed("C-10", Standing.CHOICE, PlanChoice.C09_BACK_DATED)));
    }

    @Test
    void register_keeps_every_rule() throws IOException {
        assertThat(problems(register())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void offender_is_found(Map.Entry<String, UnaryOperator<List<PlanPoint>>> offender) throws IOException {
        assertThat(problems(offender.getValue().apply(register()))).contains(offender.getKey());
    }

    @Test
    void every_point_has_its_words_in_both_languages() throws IOException {
        for (var point : register()) {
            assertThat(missing(point)).as(point.id()).isEmpty();
        }
        assertThat(missing(copy("C-99", Standing.PAPER, null))).hasSize(4);
    }

    private static List<String> problems(List<PlanPoint> points) {
        var problems = new ArrayList<String>();
        var times = points.stream().collect(Collectors.groupingBy(PlanPoint::id, Collectors.counting()));
        STATES.keySet().stream()
                .filter(id -> times.getOrDefault(id, 0L) != 1)
                .map(id -> id + " stands " + times.getOrDefault(id, 0L) + " times")
                .forEach(problems::add);
        times.keySet().stream()
                .filter(id -> !STATES.containsKey(id))
                .map(id -> id + " is no requirement")
                .forEach(problems::add);
        points.forEach(point -> promises(point, problems));
        for (var choice : PlanChoice.values()) {
            var asked =
                    points.stream().filter(point -> point.choice() == choice).count();
            if (asked != 1) {
                problems.add(choice + " is asked by " + asked + " points");
            }
        }
        return problems;
    }

    /** What is open is left to paper, and nothing else is; a choice is asked under its own id and where it can be made. */
    private static void promises(PlanPoint point, List<String> problems) {
        var state = STATES.getOrDefault(point.id(), "open");
        if (state.equals("open") != (point.standing() == Standing.PAPER)) {
            problems.add(point.id() + " claims " + point.standing() + " but is " + state);
        }
        var choice = point.choice();
        if ((choice != null) != (point.standing() == Standing.CHOICE)) {
            problems.add(point.id() + " is no choice and yet one");
        }
        if (choice != null
                && (!choice.id().equals(point.id()) || !offered(choice).equals(point.templates()))) {
            problems.add(point.id() + " asks " + choice);
        }
        if (point.quotes().isEmpty() != (point.standing() == Standing.PAPER)) {
            problems.add(point.id() + " has quotes: " + point.quotes());
        }
    }

    private static List<String> offered(PlanChoice choice) {
        return Stream.of(PlanTemplate.UNIVERSITY, PlanTemplate.CITY)
                .filter(template -> PlanChoice.of(template).contains(choice))
                .toList();
    }

    private static List<String> missing(PlanPoint point) {
        var choice = point.choice();
        var keys = Stream.of(
                        Stream.of(point.titleKey(), point.textKey()),
                        IntStream.rangeClosed(1, point.quotes().size()).mapToObj(point::quoteKey),
                        point.quotes().stream().map(template -> "plan.source." + template),
                        choice == null
                                ? Stream.<String>of()
                                : choice.options().stream()
                                        .flatMap(
                                                option -> Stream.of("plan.option." + option, "plan.follows." + option)))
                .flatMap(words -> words)
                .toList();
        return Stream.of(Texts.CHINESE, Texts.ENGLISH)
                .flatMap(locale -> keys.stream().filter(key -> !TEXTS.has(locale, key)))
                .toList();
    }

    private static List<PlanPoint> register() throws IOException {
        try (var source = new ClassPathResource("plans/contradictions.json").getInputStream()) {
            return List.of(new JsonMapper().readValue(source, PlanPoint[].class));
        }
    }

    private static UnaryOperator<List<PlanPoint>> without(String id) {
        return points -> points.stream().filter(point -> !point.id().equals(id)).toList();
    }

    private static UnaryOperator<List<PlanPoint>> with(PlanPoint more) {
        return points -> Stream.concat(points.stream(), Stream.of(more)).toList();
    }

    private static UnaryOperator<List<PlanPoint>> changed(String id, Standing standing, @Nullable PlanChoice choice) {
        return points -> with(copy(id, standing, choice)).apply(without(id).apply(points));
    }

    private static PlanPoint copy(String id, Standing standing, @Nullable PlanChoice choice) {
        return new PlanPoint(id, List.of(PlanTemplate.CITY), standing, choice, List.of(), List.of());
    }
}
