package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user guide says what the screens say: same pages in both languages, labels that exist, links and settings too. */
class GuideContractTest {

    private static final Path GUIDE = Path.of("docs/guide");
    private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern SETTING = Pattern.compile("SHICE_[A-Z_]+");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path offender;

    @Test
    void guide_agrees_with_the_product() {
        assertThat(problems(GUIDE)).isEmpty();
    }

    @Test
    void guide_has_a_page_for_every_role() throws IOException {
        try (var pages = Files.list(GUIDE.resolve("zh"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .contains(
                            "teacher.md",
                            "information-administrator.md",
                            "reviewer.md",
                            "manager.md",
                            "system-administrator.md");
        }
    }

    @Test
    void page_without_its_twin_is_found() {
        write("zh/a.md", "# 一\n");
        assertThat(problems(offender)).containsExactly("a.md: only in zh");
    }

    @Test
    void other_headings_are_found() {
        write("zh/a.md", "# 一\n\n## 二\n");
        write("en/a.md", "# One\n");
        assertThat(problems(offender)).containsExactly("a.md: other headings in en");
    }

    @Test
    void label_that_no_screen_shows_is_found() {
        write("zh/a.md", "点 **没有这个按钮**。\n");
        write("en/a.md", "Choose **Submit**.\n");
        assertThat(problems(offender)).containsExactly("zh/a.md: no screen says 没有这个按钮");
    }

    @Test
    void label_of_the_other_language_is_found() {
        write("zh/a.md", "");
        write("en/a.md", "Choose **报送**.\n");
        assertThat(problems(offender)).containsExactly("en/a.md: no screen says 报送");
    }

    @Test
    void link_to_nowhere_is_found() {
        write("zh/a.md", "[看](b.md)\n");
        write("en/a.md", "");
        assertThat(problems(offender)).containsExactly("zh/a.md: no file b.md");
    }

    @Test
    void setting_that_nothing_reads_is_found() {
        write("zh/a.md", "");
        write("en/a.md", "Set `SHICE_NOTHING`.\n");
        assertThat(problems(offender)).containsExactly("en/a.md: nothing reads SHICE_NOTHING");
    }

    private void write(String page, String text) {
        try {
            var file = offender.resolve(page);
            Files.createDirectories(file.getParent());
            Files.createDirectories(offender.resolve("en"));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(Path guide) {
        var found = new ArrayList<String>();
        pages(guide.resolve("zh")).forEach(chinese -> {
            var name = chinese.getFileName().toString();
            var english = guide.resolve("en").resolve(name);
            if (!Files.exists(english)) {
                found.add(name + ": only in zh");
                return;
            }
            if (!headings(chinese).equals(headings(english))) {
                found.add(name + ": other headings in en");
            }
            found.addAll(wrong(chinese, "zh"));
            found.addAll(wrong(english, "en"));
        });
        pages(guide.resolve("en")).stream()
                .filter(page -> !Files.exists(guide.resolve("zh").resolve(page.getFileName())))
                .forEach(page -> found.add(page.getFileName() + ": only in en"));
        return found;
    }

    private static List<String> wrong(Path page, String language) {
        var text = text(page);
        var name = language + "/" + page.getFileName();
        var labels = labels(language);
        var settings = settings();
        return Stream.of(
                        matches(LABEL, text)
                                .filter(label -> !labels.contains(label))
                                .map(label -> name + ": no screen says " + label),
                        matches(LINK, text)
                                .filter(link -> !Files.exists(page.resolveSibling(link)))
                                .map(link -> name + ": no file " + link),
                        matches(SETTING, text)
                                .filter(setting -> !settings.contains(setting))
                                .map(setting -> name + ": nothing reads " + setting))
                .flatMap(problems -> problems)
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(match.groupCount()));
    }

    private static List<Integer> headings(Path page) {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    private static Set<String> settings() {
        return Stream.of(Path.of("src/main/resources/application.yaml"), Path.of("docker/compose.yaml"))
                .map(GuideContractTest::text)
                .flatMap(text -> SETTING.matcher(text).results().map(MatchResult::group))
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private static Set<String> labels(String language) {
        var labels = new HashSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.values().forEach(text -> labels.add(text.toString().replace("''", "'")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static List<Path> pages(Path folder) {
        try (var files = Files.exists(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
