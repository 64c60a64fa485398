package org.shice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.RehearsalArguments.Wrong;
import org.shice.rehearsal.planfile.TestPlanFile;

/** What may stand on the command line, and what is said about the rest. */
class RehearsalArgumentsTest {

    private static final List<String> RIGHT =
            List.of("--campaign", "yueyang-city", "--units", "6", "--teachers", "24", "--seed", "1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void right_arguments_are_taken() {
        var arguments = RehearsalArguments.parse(
                with("--start", "2027-01-04", "--language", "en", "--report", "report.md", "--progress"));
        assertThat(arguments.scenario().units()).isEqualTo(6);
        assertThat(arguments.scenario().startsOn()).isEqualTo("2027-01-04");
        assertThat(arguments.locale()).isEqualTo(Texts.ENGLISH);
        assertThat(arguments.report()).isEqualTo(Path.of("report.md"));
        assertThat(arguments.speaksToProgram()).isTrue();
    }

    @Test
    void without_a_start_the_plan_runs_on_the_days_of_its_source() {
        assertThat(RehearsalArguments.parse(RIGHT).scenario().startsOn()).isEqualTo("2016-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "--campaign, nowhere, rehearsal.argument.template",
        "--units, 1, rehearsal.argument.number",
        "--units, many, rehearsal.argument.number",
        "--units, 501, rehearsal.argument.number",
        "--teachers, 20001, rehearsal.argument.number",
        "--teachers, 5, rehearsal.argument.teachers",
        "--seed, -1, rehearsal.argument.number",
        "--start, tomorrow, rehearsal.argument.day",
        "--language, fr, rehearsal.argument.language",
        "--colour, red, rehearsal.argument.unknown"
    })
    void wrong_argument_is_refused(String name, String value, String textKey) {
        assertThatThrownBy(() -> RehearsalArguments.parse(with(name, value)))
                .isInstanceOf(Wrong.class)
                .hasMessage(textKey);
    }

    @Test
    void missing_argument_and_missing_value_are_refused() {
        assertThatThrownBy(() -> RehearsalArguments.parse(RIGHT.subList(0, 6)))
                .hasMessage("rehearsal.argument.missing");
        assertThatThrownBy(() -> RehearsalArguments.parse(RIGHT.subList(0, 7))).hasMessage("rehearsal.argument.value");
    }

    @Test
    void plan_of_a_file_starts_on_its_own_day_or_on_another() throws IOException {
        var file = file(TestPlanFile.text());
        var own = RehearsalArguments.parse(planned(file)).scenario();
        assertThat(own.template()).isEqualTo("yueyang-city");
        assertThat(Objects.requireNonNull(own.plan()).name()).isEqualTo(TestPlanFile.NAME);
        assertThat(own.startsOn()).isEqualTo(TestPlanFile.START);
        var moved =
                RehearsalArguments.parse(planned(file, "--start", "2027-09-01")).scenario();
        assertThat(moved.startsOn()).isEqualTo("2027-09-01");
    }

    @Test
    void template_and_plan_together_are_refused_and_so_is_neither() throws IOException {
        var both = with("--plan", file(TestPlanFile.text()).toString());
        assertThatThrownBy(() -> RehearsalArguments.parse(both)).hasMessage("rehearsal.argument.both");
        assertThatThrownBy(() -> RehearsalArguments.parse(RIGHT.subList(2, 8)))
                .hasMessage("rehearsal.argument.neither");
    }

    @Test
    void what_is_wrong_with_the_file_is_said() throws IOException {
        assertThatThrownBy(() -> RehearsalArguments.parse(planned(directory.resolve("nowhere.json"))))
                .isInstanceOf(Wrong.class)
                .hasMessage("rehearsal.plan.file");
        var wrong = file(TestPlanFile.text().replace("\"ATTESTED\"", "\"GUESSED\""));
        var errors = new ByteArrayOutputStream();
        var words = new ArrayList<>(planned(wrong, "--language", "en"));
        var code = RehearsalCommand.run(words, new PrintStream(new ByteArrayOutputStream()), new PrintStream(errors));
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("\"GUESSED\" is no value for milestones[0].measure; possible are ATTESTED, CONTACTS_NAMED");
    }

    private List<String> planned(Path file, String... more) {
        var words = new ArrayList<>(RIGHT.subList(2, 8));
        words.addAll(List.of("--plan", file.toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("plan.json"), text);
    }

    @Test
    void refusal_is_plain_and_ends_with_2() {
        var errors = new ByteArrayOutputStream();
        var output = new ByteArrayOutputStream();
        var code = RehearsalCommand.run(
                List.of("--language", "en", "--units", "6"), new PrintStream(output), new PrintStream(errors));
        assertThat(code).isEqualTo(2);
        assertThat(output.size()).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("Give --campaign with a template, or --plan with a file.")
                .contains("Usage: java -jar", "yueyang-city, ningxia-university");
    }

    @Test
    void report_without_a_place_is_refused_before_anything_is_played() {
        var errors = new ByteArrayOutputStream();
        var code = RehearsalCommand.run(
                with("--report", "target/no-such-directory/report.md"),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(errors));
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("报告不能写入");
    }

    private static List<String> with(String... more) {
        var words = new ArrayList<>(RIGHT);
        words.addAll(List.of(more));
        return words;
    }
}
