package org.shice.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The borders inside the code, each with a name under which an offender must be rejected. */
final class ArchitectureRules {

    private ArchitectureRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("engine", ENGINE_STAYS_BEHIND_DOORS);
        rules.put("view-persistence", VIEWS_KNOW_NO_ENGINE_AND_NO_PERSISTENCE);
        rules.put("sheets", SHEETS_ARE_WRITTEN_IN_EXPORTS_ONLY);
        rules.put("names", NAMES_SAY_WHAT_A_THING_IS);
        rules.put("clock", TIME_COMES_FROM_THE_CLOCK);
        rules.put("injection", NO_FIELD_INJECTION);
        rules.put("legacy", NO_LEGACY_TYPES);
        rules.put("views-public", VIEWS_AND_CONTROLLERS_ARE_NOT_API);
        rules.put("engine-expression", NO_EXPRESSION_QUERIES);
        rules.put("inner-packages", ROOTS_DO_NOT_KNOW_THEIR_INNER_PACKAGES);
        rules.put("static-state", STATIC_FIELDS_ARE_FINAL);
        rules.put("size", CLASSES_FIT_ON_A_FEW_SCREENS);
        return rules;
    }

    private static final ArchRule ENGINE_STAYS_BEHIND_DOORS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..process..", "org.shice.tasks..", "org.shice.operations..", "org.shice.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .as("the engine is known in process packages only: leaving Camunda 7 must stay a day's work");

    private static final ArchRule VIEWS_KNOW_NO_ENGINE_AND_NO_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "jakarta.persistence..",
                    "org.springframework.data.jpa..",
                    "org.springframework.jdbc..",
                    "org.apache.poi..")
            .as("a view stands on services");

    private static final ArchRule SHEETS_ARE_WRITTEN_IN_EXPORTS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("..export..", "org.shice.platform.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .as("POI is known in export packages and platform.sheet only, where its limits are set");

    private static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager)$")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*$")
            .as("names say what a thing is");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("time comes from the injected clock");

    private static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .as("dependencies come through the constructor, settings through a record");

    private static final ArchRule NO_LEGACY_TYPES = noClasses()
            .should()
            .dependOnClassesThat(type(java.util.Calendar.class))
            .orShould()
            .callMethodWhere(target(owner(type(java.io.PrintStream.class)))
                    .and(target(name("println")))
                    .as("a print to the console"))
            .as("no Calendar and no prints");

    private static final ArchRule VIEWS_AND_CONTROLLERS_ARE_NOT_API = noClasses()
            .that()
            .areAnnotatedWith("com.vaadin.flow.router.Route")
            .or()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .bePublic()
            .as("views and controllers are package-private");

    private static final ArchRule NO_EXPRESSION_QUERIES = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("org.camunda.bpm.engine..")))
                    .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "named like an expression query", call -> call.getTarget()
                                    .getName()
                                    .matches("(task|dueDate|due|followUp|created|candidate)\\w*Expression"))))
            .as("no text becomes an engine expression");

    private static final ArchRule ROOTS_DO_NOT_KNOW_THEIR_INNER_PACKAGES = noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "stand in the root of a feature",
                    c -> c.getPackageName().matches("org\\.shice(\\.architecture\\.offender)?\\.\\w+")))
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "stand in a process, ui, rest or export package",
                    c -> c.getPackageName().matches("org\\.shice\\..*\\.(process|ui|rest|export)")
                            && !c.getPackageName().startsWith("org.shice.platform.")))
            .as("the root of a feature does not know its engine, views, controllers and exports");

    private static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal().as("nothing static changes");

    private static final ArchRule CLASSES_FIT_ON_A_FEW_SCREENS = classes()
            .that()
            .areTopLevelClasses()
            .should(new SourceLength(200))
            .as("a source file has at most 200 lines");
}
