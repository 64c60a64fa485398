package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.organization.SchoolType;

/** Forms, rules, code lists and texts agree. */
class FormContractTest {

    private static final Path FORMS = Path.of("forms");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Path> formFiles() throws IOException {
        try (var files = Files.walk(FORMS)) {
            return files.filter(f -> f.toString().endsWith(".form")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formFiles")
    void a_form_is_named_after_folder_and_file(Path file) {
        assertThat(problems(read(file), file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-id",
                "key-twice",
                "unknown-list",
                "unsupported-kind",
                "unknown-owner",
                "unknown-type",
                "unknown-property"
            })
    void a_broken_form_is_rejected(String name) {
        var file = Path.of("src/test/resources/broken-forms/" + name + ".form");
        assertThat(problems(
                        read(file), Path.of("forms/broken/" + (name.equals("wrong-id") ? "other" : name) + ".form")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_section_has_fields_and_known_lists(SchoolType type) {
        assertThat(FormFixture.FORMS.sections(type))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(form -> {
                    assertThat(form.fields()).isNotEmpty();
                    for (var field : form.fields()) {
                        if (field instanceof FormField.Choice choice) {
                            assertThat(FormFixture.CODE_LISTS.codes(choice.codeList(), type))
                                    .as("%s %s.%s", type, form.code(), field.key())
                                    .isNotEmpty();
                        }
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void defaults_and_exclusive_options_are_codes_of_their_lists(SchoolType type) {
        for (var form : FormFixture.FORMS.sections(type)) {
            var record = new RecordRules.RecordValues(
                    Map.of(form.code(), List.of(FormFixture.rules().newRow(form))));
            assertThat(FormFixture.rules().check(form, record))
                    .as("%s %s", type, form.code())
                    .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.MISSING));
            form.fields().stream()
                    .filter(FormField.Choice.class::isInstance)
                    .map(FormField.Choice.class::cast)
                    .forEach(choice -> assertThat(choice.exclusive())
                            .allSatisfy(code -> assertThat(FormFixture.CODE_LISTS.find(choice.codeList(), type, code))
                                    .isPresent()));
        }
    }

    @Test
    void every_rule_names_fields_that_exist() {
        FormFixture.RULE_FILES.all().forEach((section, rules) -> assertThat(rules)
                .allSatisfy(
                        rule -> assertThat(unknownFields(section, rule.rule())).isEmpty()));
    }

    @Test
    void a_rule_on_a_field_that_does_not_exist_is_rejected() {
        assertThat(unknownFields("basic", new NotEqual("name", "education.nothing")))
                .containsExactly("education.nothing");
    }

    @ParameterizedTest
    @CsvSource({"no-such-kind", "no-such-property"})
    void a_broken_rule_is_rejected(String name) throws IOException {
        var rule = Files.readString(Path.of("src/test/resources/broken-forms/" + name + ".rule.json"));
        assertThatThrownBy(() -> RuleFiles.read(rule)).isInstanceOf(IOException.class);
    }

    @Test
    void every_rule_and_finding_has_a_text_in_both_languages() {
        var keys = new HashSet<String>();
        FormFixture.RULE_FILES.all().forEach((section, rules) -> rules.stream()
                .filter(r -> checks(r.rule()))
                .forEach(r -> keys.add(r.textKey(section))));
        for (var language : List.of("zh", "en")) {
            assertThat(texts(language)).as(language).containsAll(keys);
        }
    }

    @Test
    void every_label_and_help_has_an_english_text() {
        var english = texts("en");
        var missing = new ArrayList<String>();
        formKeys().filter(k -> !english.contains(k)).forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_belongs_to_a_field_that_is_gone() {
        var known = formKeys().toList();
        assertThat(texts("en")).filteredOn(k -> k.startsWith("form.")).allSatisfy(k -> assertThat(known)
                .contains(k));
    }

    @Test
    void there_are_56_ethnic_groups() {
        var codes = FormFixture.CODE_LISTS.codes("ethnicity", SchoolType.PRIMARY_MIDDLE);
        assertThat(codes).hasSize(56);
        assertThat(codes)
                .extracting(CodeLists.Code::code)
                .doesNotHaveDuplicates()
                .startsWith("01")
                .endsWith("56");
        assertThat(codes)
                .extracting(CodeLists.Code::label)
                .doesNotHaveDuplicates()
                .contains("土家族", "哈尼族", "哈萨克族", "珞巴族");
    }

    @Test
    void every_code_has_an_english_label_and_a_parent_that_exists() {
        for (var list : FormFixture.CODE_LISTS.names()) {
            for (var type : SchoolType.values()) {
                for (var code : FormFixture.CODE_LISTS.codes(list, type)) {
                    assertThat(code.labelEn()).as("%s %s", list, code).isNotBlank();
                    assertThat(code.code())
                            .as("%s %s", list, code)
                            .doesNotContain(",")
                            .isNotBlank();
                    assertThat(code.parent().isEmpty()
                                    || FormFixture.CODE_LISTS
                                            .find(list, type, code.parent())
                                            .isPresent()
                                    || isCodeOfAnotherList(code))
                            .as("%s %s: parent", list, code)
                            .isTrue();
                }
            }
        }
    }

    /** Courses stand below a stage, names of degrees below a level: the parent is a code of the list that narrows. */
    private static boolean isCodeOfAnotherList(CodeLists.Code code) {
        return Stream.of("teaching-stage", "degree-level").anyMatch(list -> FormFixture.CODE_LISTS
                .find(list, SchoolType.PRIMARY_MIDDLE, code.parent())
                .isPresent());
    }

    private static List<String> problems(JsonNode form, Path file) {
        var problems = new ArrayList<String>();
        var expected = file.getName(file.getNameCount() - 2) + "-"
                + file.getFileName().toString().replace(".form", "");
        if (!form.path("id").asText().equals(expected)) {
            problems.add("the id is not " + expected);
        }
        var keys = new HashSet<String>();
        for (var c : form.path("components")) {
            if (c.has("key") && !keys.add(c.path("key").asText())) {
                problems.add("key %s is there twice".formatted(c.path("key").asText()));
            }
            if (c.has("valuesKey")
                    && !FormFixture.CODE_LISTS
                            .names()
                            .contains(c.path("valuesKey").asText())) {
                problems.add("there is no code list " + c.path("valuesKey").asText());
            }
            properties(c)
                    .filter(p -> !FormComponent.PROPERTIES.contains(p.replaceFirst("\\.[A-Z_]+$", "")))
                    .forEach(p -> problems.add("unknown property " + p));
            Stream.of("shice:types", "shice:requiredFor")
                    .flatMap(p ->
                            Arrays.stream(c.path("properties").path(p).asText().split(",")))
                    .filter(t -> !t.isEmpty())
                    .filter(t -> Arrays.stream(SchoolType.values())
                            .noneMatch(s -> s.name().equals(t)))
                    .forEach(t -> problems.add("unknown school type " + t));
        }
        try {
            new FormReader(form).taskForm();
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems;
    }

    private static Stream<String> properties(JsonNode component) {
        return StreamSupport.stream(
                ((Iterable<String>) () -> component.path("properties").fieldNames()).spliterator(), false);
    }

    private static Set<String> unknownFields(String section, Rule rule) {
        var unknown = new HashSet<String>();
        for (var reference : rule.fields()) {
            var dot = reference.indexOf('.');
            var code = dot < 0 ? section : reference.substring(0, dot);
            var key = dot < 0 ? reference : reference.substring(dot + 1);
            if (Arrays.stream(SchoolType.values()).noneMatch(t -> FormFixture.FORMS.sections(t).stream()
                    .anyMatch(s -> s.code().equals(code) && s.field(key).isPresent()))) {
                unknown.add(reference);
            }
        }
        return unknown;
    }

    private static boolean checks(Rule rule) {
        return !(rule instanceof RequiredIf
                || rule instanceof DefaultIf
                || rule instanceof DerivedFrom
                || rule instanceof RequiredUnlessLatest);
    }

    /** Every key under which a form may look for a text and for which the file has a Chinese one. */
    private static Stream<String> formKeys() {
        try {
            return formFiles().stream().map(FormContractTest::read).flatMap(form -> StreamSupport.stream(
                            form.path("components").spliterator(), false)
                    .flatMap(c ->
                            componentKeys("form.%s.".formatted(form.path("id").asText()), c)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> componentKeys(String prefix, JsonNode c) {
        var key = prefix + (c.has("key") ? c.path("key") : c.path("id")).asText();
        return Stream.of(
                        Stream.of(key),
                        c.has("description") ? Stream.of(key + ".help") : Stream.<String>empty(),
                        properties(c)
                                .filter(p -> p.startsWith("shice:label."))
                                .map(p -> key + p.substring("shice:label".length())),
                        StreamSupport.stream(c.path("values").spliterator(), false)
                                .map(v -> key + "." + v.path("value").asText()))
                .flatMap(s -> s);
    }

    private static Set<String> texts(String language) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/texts/forms_%s.properties".formatted(language)))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
