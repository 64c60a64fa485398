package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shice.platform.error.Refusal;

/** Every text a person can see exists in both languages, once, and is used. */
class TextsContractTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY_CALL = Pattern.compile(
            "(?:getTranslation|@Menu\\(title = |InvalidInput\\(\\s*\"[^\"]*\",)\\(?\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    /** Keys made at run time from names that other tests check: enums, refusals, forms, models, modules of codes. */
    private static final Set<String> MADE_AT_RUN_TIME =
            Set.of("enum.", "error.", "form.", "forms.", "process.", "decision.");

    /** The name and the seal of the product. */
    private static final Set<String> THE_SAME_IN_BOTH = Set.of("ui.product.name", "ui.product.seal");

    private final Map<String, String> chinese = read("zh");
    private final Map<String, String> english = read("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet().stream().filter(TextsContractTest::isNoFormLabel))
                .containsExactlyInAnyOrderElementsOf(chinese.keySet().stream()
                        .filter(TextsContractTest::isNoFormLabel)
                        .toList());
    }

    @Test
    void every_text_is_a_valid_pattern_with_the_same_values_in_both_languages() {
        english.forEach((key, text) -> {
            var other = chinese.getOrDefault(key, text);
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex().length)
                    .as("values of %s", key)
                    .isEqualTo(new MessageFormat(other).getFormatsByArgumentIndex().length);
        });
    }

    @Test
    void english_is_not_chinese() {
        var han = Pattern.compile("\\p{IsHan}");
        var untranslated = english.entrySet().stream()
                .filter(e -> han.matcher(e.getValue()).find())
                .filter(e -> e.getValue().equals(chinese.get(e.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> !THE_SAME_IN_BOTH.contains(key))
                .toList();
        assertThat(untranslated).isEmpty();
    }

    @Test
    void every_refusal_has_a_text() {
        var missing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.shice").stream()
                        .filter(c -> c.isAssignableTo(Refusal.class)
                                && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(c -> "error." + c.getSimpleName())
                        .filter(key -> english.keySet().stream()
                                .noneMatch(text -> text.equals(key) || text.startsWith(key + ".")))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_in_a_call_exists() {
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = KEY_CALL.matcher(source);
            while (matcher.find()) {
                if (!english.containsKey(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_used() {
        var literals = sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(r -> r.group(1)))
                .collect(Collectors.toSet());
        var unused = english.keySet().stream()
                .filter(key -> MADE_AT_RUN_TIME.stream().noneMatch(key::startsWith))
                .filter(key -> !isNamed(key, literals))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** As a whole, or in two parts that meet at a dot: {@code "audit.action." + action}, {@code text("title")}. */
    private static boolean isNamed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) || literals.contains(key.substring(dot + 1))) {
                return true;
            }
        }
        return literals.contains(key.substring(key.lastIndexOf('.')));
    }

    /** Chinese labels of forms stand in the form files; the form contract checks the English ones. */
    private static boolean isNoFormLabel(String key) {
        return !key.startsWith("form.");
    }

    private static Map<String, String> read(String language) {
        var all = new TreeMap<String, String>();
        for (var file : list(TEXTS, "_" + language + ".properties")) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var key : properties.stringPropertyNames()) {
                assertThat(all.put(key, properties.getProperty(key)))
                        .as("%s stands twice", key)
                        .isNull();
            }
        }
        return all;
    }

    private static List<String> sources() {
        return list(SOURCES, ".java").stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static List<Path> list(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
