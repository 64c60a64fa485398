package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Model, Java, form and text say the same (style 3.5). Each model in {@code src/test/resources/offenders/<rule>/<how>}
 * breaks that rule and no other.
 */
class ProcessModelContractTest {

    private static final ModelFolder MODELS =
            ModelFolder.read(Path.of("processes"), Path.of("forms"), Path.of("src/main/resources/texts"));
    private static final Path OFFENDERS = Path.of("src/test/resources/offenders");
    private static final ModelFolder BROKEN = ModelFolder.read(OFFENDERS, OFFENDERS, OFFENDERS);

    static List<ProcessModel> models() {
        return MODELS.models();
    }

    static Stream<ProcessModel> offenders() {
        return BROKEN.models().stream().filter(model -> !folder(model).equals("sound"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void model_keeps_every_rule(ProcessModel model) {
        var contract = ProcessContract.of(model);
        assertThat(contract)
                .as("%s: class %s", model.name(), model.contractName())
                .isPresent();
        new ProcessModelRules(MODELS).all().forEach((name, rule) -> assertThat(
                        rule.apply(model, contract.orElseThrow()))
                .as("%s: %s", model.name(), name)
                .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offenders")
    void offender_is_rejected_by_its_rule_and_no_other(ProcessModel offender) {
        assertThat(brokenRules(offender)).as(offender.file().toString()).containsExactly(folder(offender));
    }

    @Test
    void sound_fixture_from_which_the_offenders_are_made_keeps_every_rule() {
        var sound = BROKEN.models().stream()
                .filter(model -> folder(model).equals("sound"))
                .toList();
        assertThat(sound).hasSize(1).allSatisfy(model -> assertThat(brokenRules(model))
                .isEmpty());
    }

    @Test
    void every_rule_has_an_offender() {
        assertThat(offenders().map(ProcessModelContractTest::folder).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        new ProcessModelRules(BROKEN).all().keySet());
    }

    @Test
    void acts_that_no_timer_may_reach_exist() {
        assertThat(new Deciding().missing()).isEmpty();
    }

    @Test
    void product_has_models_to_check() {
        assertThat(MODELS.processes()).contains("teacher-collection", "profile-review");
        assertThat(MODELS.decisions()).contains("review-route");
    }

    private static List<String> brokenRules(ProcessModel model) {
        var contract = ProcessContract.of(model).orElseThrow();
        return new ProcessModelRules(BROKEN)
                .all().entrySet().stream()
                        .filter(rule -> !rule.getValue().apply(model, contract).isEmpty())
                        .map(java.util.Map.Entry::getKey)
                        .toList();
    }

    private static String folder(ProcessModel model) {
        return model.folder(3);
    }
}
