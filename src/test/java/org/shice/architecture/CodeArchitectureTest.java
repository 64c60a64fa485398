package org.shice.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shice.Application;

/** Holds the code against {@link ArchitectureRules}, and every rule against an offender that it must reject. */
class CodeArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Application.class);

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.shice.architecture.offender");

    static Stream<String> rules() {
        return ArchitectureRules.all().keySet().stream();
    }

    @Test
    void production_code_was_read() {
        assertThat(PRODUCTION.size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void production_code_keeps_the_rule(String rule) {
        rule(rule).allowEmptyShould(true).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void offender_is_rejected(String rule) {
        assertThatThrownBy(() -> rule(rule).check(OFFENDERS))
                .as("an offender against %s", rule)
                .isInstanceOf(AssertionError.class);
    }

    private static com.tngtech.archunit.lang.ArchRule rule(String name) {
        var rule = ArchitectureRules.all().get(name);
        assertThat(rule).as(name).isNotNull();
        return java.util.Objects.requireNonNull(rule);
    }
}
