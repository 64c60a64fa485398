package org.shice.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of {@code processes/review-route.dmn}, and that exactly one row answers every question. */
class ReviewRouteTest {

    private static final Set<String> MATCHED = new HashSet<>();
    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void read() throws IOException {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(ReviewRouteTest::note);
        engine = configuration.buildEngine();
        try (var file = Files.newInputStream(Path.of("processes/review-route.dmn"))) {
            decision = engine.parseDecision("review-route", file);
        }
    }

    private static void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> MATCHED.add(rule.getId()));
    }

    @ParameterizedTest(name = "{0}, direct {1}, sections {2}")
    @CsvSource({
        "CITY_BUREAU, false, false, false, true",
        "CITY_BUREAU, false, true, false, true",
        "CITY_BUREAU, true, false, false, false",
        "CITY_BUREAU, true, true, false, false",
        "UNIVERSITY, true, true, true, false",
        "UNIVERSITY, false, true, true, false",
        "UNIVERSITY, true, false, false, false",
        "UNIVERSITY, false, false, false, false"
    })
    void route_has_one_answer(String root, boolean direct, boolean sections, boolean review, boolean district) {
        var answers = engine.evaluateDecisionTable(
                decision,
                Map.of(
                        ProfileReviewProcess.ROOT_KIND.name(), root,
                        ProfileReviewProcess.DIRECT_UNDER_BUREAU.name(), direct,
                        ProfileReviewProcess.SECTION_DATA_PRESENT.name(), sections));
        assertThat(answers).hasSize(1);
        assertThat(answers.getSingleResult().getEntryMap())
                .containsEntry(ProfileReviewProcess.NEEDS_SECTION_REVIEW.name(), review)
                .containsEntry(ProfileReviewProcess.NEEDS_DISTRICT_AUDIT.name(), district);
    }

    @AfterAll
    static void every_row_was_needed() {
        var rules = Dmn.readModelFromFile(Path.of("processes/review-route.dmn").toFile())
                .getModelElementsByType(Rule.class);
        assertThat(rules).isNotEmpty().extracting(Rule::getId).containsExactlyInAnyOrderElementsOf(MATCHED);
    }
}
