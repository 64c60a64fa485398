package org.shice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decisions, dependencies, settings and links in the documents are those of the product. Each file in
 * {@code src/test/resources/broken-docs/documents/<rule>} breaks that rule.
 */
class DocumentsContractTest {

    private static final Path OFFENDERS = Path.of("src/test/resources/broken-docs/documents");
    private static final DocumentRules RULES = new DocumentRules(
            CodeBase.read(),
            BuildFile.read(Path.of("pom.xml")).artifacts(),
            DocumentRules.variables(Path.of("src/main/resources/application.yaml"), Path.of("docker/compose.yaml")));

    static Stream<Path> offenders() {
        return CodeBase.files(OFFENDERS, "").filter(file -> !file.endsWith("compose.yaml"));
    }

    @Test
    void every_decision_is_guarded_by_something_that_exists() {
        var decisions = CodeBase.files(Path.of("docs/adr"), ".md").toList();
        assertThat(decisions).isNotEmpty();
        keep("decision", decisions.stream());
    }

    @Test
    void every_library_of_the_build_is_explained() {
        keep("dependencies", Stream.of(Path.of("docs/dependencies.md")));
    }

    @Test
    void every_variable_that_people_are_told_of_is_read() {
        var texts = CodeBase.files(Path.of("src/main/resources/texts"), ".properties");
        keep(
                "environment",
                Stream.of(documents(), CodeBase.files(Path.of("docker"), ""), texts)
                        .flatMap(files -> files));
    }

    @Test
    void example_of_the_environment_has_what_compose_asks_for() {
        keep("example", Stream.of(Path.of("docker/.env.example")));
    }

    @Test
    void every_link_leads_to_a_file() {
        keep("links", documents());
    }

    @Test
    void product_says_under_which_licence_it_stands() {
        assertThat(CodeBase.text(Path.of("LICENSE"))).contains("Apache License", "Version 2.0, January 2004");
        assertThat(BuildFile.read(Path.of("pom.xml")).licences()).containsExactly("Apache-2.0");
        assertThat(CodeBase.text(Path.of("README.md"))).contains("[Apache License 2.0](LICENSE)");
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void offender_is_rejected_by_its_rule(Path offender) {
        assertThat(rule(folder(offender)).apply(offender)).isNotEmpty();
    }

    @Test
    void every_rule_has_an_offender() {
        assertThat(offenders().map(DocumentsContractTest::folder).collect(Collectors.toSet()))
                .isEqualTo(RULES.all().keySet());
    }

    private static void keep(String rule, Stream<Path> files) {
        assertThat(files.flatMap(file -> rule(rule).apply(file).stream()))
                .as(rule)
                .isEmpty();
    }

    private static java.util.function.Function<Path, List<String>> rule(String name) {
        return Objects.requireNonNull(RULES.all().get(name));
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CHANGELOG.md").map(Path::of), CodeBase.files(Path.of("docs"), ".md"));
    }

    private static String folder(Path offender) {
        return Objects.requireNonNull(offender.getParent()).getFileName().toString();
    }
}
