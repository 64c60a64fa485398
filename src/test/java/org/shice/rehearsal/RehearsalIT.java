package org.shice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.ShiceIT;
import org.shice.start.StartProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rehearsals as people start them: in a process of their own, from the command line. The environment names the database
 * of the test and a mail server, as in a real installation; neither may notice anything.
 */
@ShiceIT
class RehearsalIT {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void plan_of_a_city_is_rehearsed_and_the_same_seed_gives_the_same_report() throws Exception {
        var before = accounts();
        var first = rehearse("yueyang-city", "6", "24", "1");
        var again = rehearse("yueyang-city", "6", "24", "1");
        assertThat(again).isEqualTo(first);
        assertThat(first)
                .contains("# Rehearsal of the plan: Schools of a city", "6 units, 24 teachers, seed 1")
                .contains("Passed, all 13 rules", "## Every reminder and escalation");
        assertThat(accounts()).isEqualTo(before);
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void plan_of_a_university_is_rehearsed_and_another_seed_gives_another_report() throws Exception {
        var first = rehearse("ningxia-university", "6", "24", "1");
        assertThat(first).contains("Passed, all 13 rules").doesNotContain("not closed");
        assertThat(rehearse("ningxia-university", "6", "24", "2").replace("seed 2", "seed 1"))
                .isNotEqualTo(first);
    }

    /** {@code ./mvnw test -Dtest.excludedTags= -Dtest.includedTags=benchmark -Dtest=RehearsalIT} */
    @ParameterizedTest
    @ValueSource(strings = {"yueyang-city", "ningxia-university"})
    @Tag("benchmark")
    void plan_is_rehearsed_with_60_units_and_3000_teachers(String template) throws Exception {
        assertThat(rehearse(template, "60", "3000", "1"))
                .contains("60 units, 3000 teachers")
                .contains("Passed, all 13 rules");
    }

    /** @return the complete report; what is printed is its beginning */
    private String rehearse(String template, String units, String teachers, String seed) throws IOException {
        var report = directory.resolve(UUID.randomUUID() + ".md");
        var words = new ArrayList<>(List.of(RehearsalCommand.NAME, "--campaign", template, "--units", units));
        words.addAll(List.of("--teachers", teachers, "--seed", seed, "--language", "en"));
        words.addAll(List.of("--report", report.toString()));
        try (var process = StartProcess.with(environment(), LONGEST, words)) {
            assertThat(process.exitCode()).as(process.output()).isZero();
            var printed = process.output()
                    .lines()
                    .filter(line -> !line.matches("Picked up JAVA_TOOL_OPTIONS.*|\\d{4}-\\d\\d-\\d\\d: \\d+ %"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            var complete = Files.readString(report);
            assertThat(printed).startsWith("# Rehearsal of the plan");
            assertThat(complete).startsWith(printed);
            return complete;
        }
    }

    private Map<String, String> environment() throws IOException {
        try (var connection = dataSource.getConnection()) {
            return Map.of(
                    "SHICE_DATABASE_URL", connection.getMetaData().getURL(),
                    "SHICE_DATABASE_USERNAME", "nobody",
                    "SHICE_MAIL_HOST", "127.0.0.1",
                    "SHICE_MAIL_FROM", "shice@shice.test",
                    "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + directory);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int accounts() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single();
    }

    /** Directories of rehearsals that were not deleted. */
    private List<Path> leftOver() throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith("shice-rehearsal"))
                    .toList();
        }
    }
}
