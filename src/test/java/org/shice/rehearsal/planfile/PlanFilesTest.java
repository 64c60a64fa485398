package org.shice.rehearsal.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.platform.i18n.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Plans as files: what is written can be read, and everything that is wrong is named. */
class PlanFilesTest {

    private static final Texts TEXTS = new Texts(new PathMatchingResourcePatternResolver());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void what_is_written_is_read_again() {
        var plan = TestPlanFile.plan(UnaryOperator.identity());
        var read = PlanFiles.read(PlanFiles.write(plan));
        assertThat(read).isEqualTo(plan);
        assertThat(PlanFiles.write(read)).isEqualTo(PlanFiles.write(plan)).endsWith("}\n");
    }

    @Test
    void days_are_written_as_people_write_them() {
        assertThat(TestPlanFile.text()).contains("\"dueOn\" : \"2016-12-09\"", "\"weekend\" : \"KEEP\"");
    }

    @Test
    void file_without_a_ladder_and_without_measures_is_a_plan() {
        var text = TestPlanFile.text()
                .replaceAll("(?s)\"ladder\" : \\{.*?\\]\\s*\\},", "")
                .replaceAll("\"measure\" : \"\\w+\",", "");
        assertThat(PlanFiles.read(text).ladder()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\" : | \"colour\" : 1, \"name\" : | A plan has nothing at colour.",
                "\"version\" : 1 | \"version\" : 2 | The version of the file is 2; this product reads version 1.",
                "\"name\" : \"云湖市2026年采集\", | '' | Something is missing or of the wrong kind at name.",
                "\"name\" : \"云湖市2026年采集\" | \"name\" : \" \" | The name of a plan has 1 to 200 characters.",
                "\"template\" : \"yueyang-city\" | \"template\" : \"nowhere\" | There is no template nowhere.",
                "C26_AUDIT_DAY | C01_REPORT_DAY | The choice C01_REPORT_DAY does not belong to the template yueyang-city.",
                "C26_AUDIT_DAY | C99 | \"C99\" is no value for choices; possible are C01_REPORT_DAY",
                "SAME_DAY | LATER | \"LATER\" is no value for choices.C26_AUDIT_DAY; possible are SAME_DAY, COUNTY_FIRST.",
                "\"key\" : \"county-group\" | \"key\" : \"picnic\" | The template yueyang-city has no milestone picnic.",
                "\"key\" : \"county-group\" | \"key\" : \"direct-group\" | The milestone direct-group stands twice in the file.",
                "\"ATTESTED\" | \"GUESSED\" | \"GUESSED\" is no value for milestones[0].measure; possible are ATTESTED,",
                "\"ATTESTED\" | \"ALL_AUDITED\" | The milestone county-group is measured by ATTESTED; a plan cannot change",
                "\"standard\" | \"gentle\" | There is no ladder gentle; milestones name standard, a ladder of the plan's own",
                "\"UNIT_LEAD\" | \"NEIGHBOUR\" | \"NEIGHBOUR\" is no value for ladder.rungs[0].audience; possible are UNIT_LEAD",
                "\"waitingDays\" : 2 | \"waitingDays\" : 99 | Waiting days are a whole number from 0 to 60.",
                "\"waitingDays\" : 2 | \"waitingDays\" : 2, \"hours\" : 2 | A plan has nothing at ladder.rungs[0].hours.",
                "\"waitingDays\" : 2 | \"waitingDays\" : null | Something is missing or of the wrong kind at ladder.rungs[0].waitingDays.",
                "\"2016-12-09\" | \"2016-02-30\" | \"2016-02-30\" is no value for milestones[0].dueOn; days are written such as",
                "\"2016-12-09\" | \"2016-11-09\" | county-group ends before it starts: 2016-12-01 to 2016-11-09.",
                "\"2016-12-09\" | \"9016-12-09\" | The day 9016-12-09 of county-group lies outside 2000-01-01 to 2099-12-31.",
                "\"2017-02-20\" | \"2017-03-01\" | Stages out of order: verification on 2017-02-28 comes before filling on 2017-03-01.",
                "\"leftOut\" : false | \"leftOut\" : maybe | The file is no JSON document: line",
                "\"version\" : 1, | \"version\" : 1 | The file is no JSON document: line 3, column"
            })
    void what_is_wrong_is_named(String right, String wrong, String message) {
        assertThat(TestPlanFile.text()).contains(right);
        assertThat(refusalOf(TestPlanFile.text().replaceFirst(quoted(right), quotedReplacement(wrong))))
                .startsWith(message);
    }

    @Test
    void missing_milestone_and_stage_that_is_left_out_are_named() {
        var without = TestPlanFile.text().replaceFirst("(?s)\\{\\s*\"key\" : \"county-group\".*?\\},", "");
        assertThat(refusalOf(without)).startsWith("The milestone county-group is missing; to do without it");
        var unfilled = TestPlanFile.plan(line -> line.key().equals("filling") ? leftOut(line) : line);
        assertThat(refusalOf(PlanFiles.write(unfilled))).startsWith("filling is the end of a stage of the collection");
    }

    @Test
    void milestone_that_is_left_out_needs_no_days_in_order() {
        var plan = TestPlanFile.plan(line -> line.key().equals("county-group")
                ? leftOut(TestPlanFile.on(line, line.dueOn(), line.dueOn().minusDays(1)))
                : line);
        assertThat(PlanFiles.read(PlanFiles.write(plan)).line("county-group").leftOut())
                .isTrue();
    }

    @Test
    void file_that_is_not_there_or_far_too_large_is_named() throws IOException {
        assertThatThrownBy(() -> PlanFiles.read(directory.resolve("nowhere.json")))
                .hasMessage("rehearsal.plan.file");
        var large = Files.writeString(directory.resolve("large.json"), " ".repeat(1_000_001));
        assertThatThrownBy(() -> PlanFiles.read(large)).hasMessage("rehearsal.plan.large");
        var binary = Files.write(directory.resolve("binary.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 1});
        assertThatThrownBy(() -> PlanFiles.read(binary)).hasMessage("rehearsal.plan.file");
    }

    @Test
    void milestone_moved_before_the_start_is_the_first_day() {
        var early = TestPlanFile.START.minusDays(10);
        var plan = TestPlanFile.plan(
                line -> line.key().equals("county-group") ? TestPlanFile.on(line, early, line.dueOn()) : line);
        assertThat(plan.firstDay(TestPlanFile.START)).isEqualTo(early);
        assertThat(plan.firstDay(TestPlanFile.START.plusDays(30))).isEqualTo(early.plusDays(30));
        assertThat(TestPlanFile.plan(UnaryOperator.identity()).firstDay(TestPlanFile.START))
                .isEqualTo(TestPlanFile.START);
    }

    @Test
    void example_of_the_documents_has_the_shape_of_a_plan() throws IOException {
        var example = Files.readAllLines(Path.of("docs/plan-file.md")).stream()
                .filter(line -> line.matches(" {4}[ {}].*"))
                .collect(Collectors.joining("\n"));
        assertThat(example).contains("countsOn", "minimumContractMonths");
        assertThat(refusalOf(example)).startsWith("The milestone direct-group is missing");
    }

    private static PlanFile.Line leftOut(PlanFile.Line line) {
        return new PlanFile.Line(
                line.key(),
                line.measure(),
                line.ladder(),
                line.startsOn(),
                line.dueOn(),
                line.weekend(),
                line.countsOn(),
                true);
    }

    private static String refusalOf(String text) {
        try {
            PlanFiles.read(text);
            return "accepted";
        } catch (PlanFileWrong wrong) {
            return TEXTS.get(Texts.ENGLISH, wrong.textKey(), wrong.values().toArray());
        }
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static String quotedReplacement(String text) {
        return Matcher.quoteReplacement(text);
    }
}
