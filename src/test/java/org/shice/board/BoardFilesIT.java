package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.account.rest.HttpCaller;
import org.shice.board.Board.Selection;
import org.shice.board.Bulletins.Bulletin;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.i18n.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workbook and the report, read back and held against the pages and the database. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardFilesIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Board board;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private BulletinWords words;

    @Autowired
    private BulletinDocument document;

    @Autowired
    private BulletinSheets tables;

    @Autowired
    private BoardSheets sheets;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private DiagramSheet diagramSheet;

    @Autowired
    private PeopleSheet peopleSheet;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private BoardWorld world;

    @BeforeAll
    void act() {
        world = new BoardWorld(context, 7);
        world.act();
    }

    @Test
    void workbook_says_what_the_pages_say() throws IOException {
        var figures = asManager(() -> board.figures(world.campaign, null, Grouping.SCHOOL));
        var outlook = asManager(() -> outlooks.outlook(world.campaign, null, Grouping.SCHOOL));
        var bytes = new ByteArrayOutputStream();
        world.reviews.people.as(
                world.manager, () -> sheets.write(world.campaign, null, Grouping.SCHOOL, Texts.CHINESE, bytes));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            var numbers = workbook.getSheet("进度");
            assertThat(numbers.getLastRowNum()).isEqualTo(figures.lines().size() + 1);
            int column = 1;
            for (var figure : BoardFigure.values()) {
                assertThat(text(numbers, 0, column)).isEqualTo(texts.label(Texts.CHINESE, figure));
                assertThat(number(numbers, numbers.getLastRowNum(), column))
                        .as("%s", figure)
                        .isEqualTo(figures.total().of(figure));
                assertThat(number(numbers, 1, column))
                        .isEqualTo(figures.lines().get(0).counts().of(figure));
                column++;
            }
            var ranking = workbook.getSheet("排名与预测");
            assertThat(ranking.getLastRowNum()).isEqualTo(outlook.units().size());
            assertThat(text(ranking, 1, 1))
                    .isEqualTo(outlook.units().get(0).line().unitName());
            assertThat(text(ranking, 1, 6)).contains("个节点已超期");
            assertThat(number(workbook.getSheet("进展曲线"), 1, 1)).isPositive();
        }
    }

    @Test
    void workbook_of_a_picture_has_its_figures() throws IOException {
        var diagram = asManager(() -> diagrams.get(world.campaign, DiagramKind.REVIEW));
        var bytes = new ByteArrayOutputStream();
        world.reviews.people.as(
                world.manager, () -> diagramSheet.write(world.campaign, DiagramKind.REVIEW, Texts.ENGLISH, bytes));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(diagram.steps().size());
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                var step = diagram.steps().get(row - 1);
                assertThat(text(sheet, row, 0))
                        .isEqualTo(texts.get(Texts.ENGLISH, "process.profile-review." + step.element()));
                assertThat(number(sheet, row, 2)).isEqualTo(step.now());
                assertThat(number(sheet, row, 3)).isEqualTo(step.late());
            }
            assertThat(diagram.steps())
                    .anySatisfy(step -> assertThat(step.now()).isPositive());
        }
    }

    @Test
    void share_of_milestones_is_empty_in_the_workbook_while_none_is_decided() throws IOException {
        var before = world.today().minusDays(9);
        try (var workbook = tables(before, before)) {
            var ranking = workbook.getSheet("排名");
            assertThat(ranking.getLastRowNum()).isEqualTo(2);
            assertThat(ranking.getRow(1).getCell(7).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(workbook.getSheet("超期单位").getLastRowNum()).isZero();
        }
    }

    @Test
    void workbook_of_the_report_lists_every_unit_and_every_missed_milestone() throws IOException {
        var from = world.today().minusDays(6);
        var report = report(from, world.today());
        try (var workbook = tables(from, world.today())) {
            var ranking = workbook.getSheet("排名");
            assertThat(ranking.getLastRowNum()).isEqualTo(report.ranking().size());
            assertThat(IntStream.range(0, 8).mapToObj(column -> text(ranking, 0, column)))
                    .containsExactly("名次", "单位", "应采集", "录入教师数", "生效", "生效率（%）", "本期生效", "节点按时率（%）");
            for (int i = 0; i < report.ranking().size(); i++) {
                var ranked = report.ranking().get(i);
                var counts = ranked.line().counts();
                assertThat(number(ranking, i + 1, 0)).isEqualTo(ranked.rank());
                assertThat(text(ranking, i + 1, 1)).isEqualTo(ranked.line().unitName());
                assertThat(number(ranking, i + 1, 2)).isEqualTo(counts.of(BoardFigure.EXPECTED));
                assertThat(number(ranking, i + 1, 3)).isEqualTo(counts.of(BoardFigure.ENTERED));
                assertThat(number(ranking, i + 1, 4)).isEqualTo(counts.of(BoardFigure.EFFECTIVE));
                assertThat(number(ranking, i + 1, 6)).isEqualTo(counts.pace().effective());
                assertThat(ranking.getRow(i + 1).getCell(7).getNumericCellValue())
                        .isEqualTo(33.3);
            }
            var late = workbook.getSheet("超期单位");
            assertThat(late.getLastRowNum()).isEqualTo(3);
            assertThat(text(late, 1, 0)).isEqualTo(report.late().get(0).unitName());
            assertThat(late.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(world.today().minusDays(3));
        }
    }

    @Test
    void workbook_of_the_people_behind_a_number_has_all_of_them_and_is_on_record() throws IOException {
        var entered = new Selection(BoardFigure.EXPECTED, null, null, false);
        var people = asManager(() -> board.countPeople(world.campaign, entered));
        var bytes = new ByteArrayOutputStream();
        world.reviews.people.as(world.manager, () -> peopleSheet.write(world.campaign, entered, Texts.CHINESE, bytes));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(people).isPositive();
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = ?")
                        .params(world.campaign.toString(), "BOARD_PEOPLE_EXPORTED")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void report_of_today_says_what_the_board_says() {
        var report = report(world.today().minusDays(6), world.today());
        var total = asManager(() -> board.figures(world.campaign, null, Grouping.UNIT))
                .total();
        for (var figure :
                List.of(BoardFigure.EXPECTED, BoardFigure.ENTERED, BoardFigure.EFFECTIVE, BoardFigure.RETURNED)) {
            assertThat(report.total().of(figure)).as("%s", figure).isEqualTo(total.of(figure));
        }
        assertThat(report.total().onTime()).isEqualTo(new OnTime(3, 3, 3, 0));
        assertThat(report.late()).hasSize(3).allSatisfy(late -> assertThat(late.milestones())
                .hasSize(1)
                .allSatisfy(missed ->
                        assertThat(missed.dueOn()).isEqualTo(world.today().minusDays(3))));
        assertThat(report.total().pace().submitted()).isEqualTo(submissions());
    }

    @Test
    void report_of_days_before_knows_nothing_of_today() {
        var report = report(world.today().minusDays(9), world.today().minusDays(4));
        assertThat(report.total().of(BoardFigure.ENTERED)).isZero();
        assertThat(report.total().of(BoardFigure.EFFECTIVE)).isZero();
        assertThat(report.total().of(BoardFigure.RETURNED)).isZero();
        assertThat(report.total().pace()).isEqualTo(Pace.NONE);
        assertThat(report.total().onTime()).isEqualTo(OnTime.NONE);
        assertThat(report.late()).isEmpty();
    }

    @Test
    void milestone_met_after_the_period_was_overdue_in_it() {
        var yesterday = report(world.today().minusDays(6), world.today().minusDays(1));
        assertThat(yesterday.total().onTime()).isEqualTo(new OnTime(0, 0, 6, 0));
        assertThat(yesterday.late()).hasSize(3).allSatisfy(late -> assertThat(late.milestones())
                .hasSize(2));
    }

    @Test
    void period_that_ends_before_it_begins_or_after_today_is_refused() {
        assertThatThrownBy(() -> report(world.today(), world.today().minusDays(1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> report(world.today(), world.today().plusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void document_has_title_text_tables_and_a_blank_for_the_signature() throws IOException {
        var report = report(world.today().minusDays(6), world.today());
        for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            var text = words.text(report, locale);
            try (var word = written(locale)) {
                var lines = word.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList();
                assertThat(lines).startsWith(text.title(), text.period()).containsAll(text.signature());
                text.sections()
                        .forEach(section ->
                                assertThat(lines).contains(section.heading()).containsAll(section.paragraphs()));
                assertThat(word.getTables()).hasSize(2);
                var ranking = word.getTables().get(0);
                assertThat(ranking.getRows()).hasSize(report.ranking().size() + 1);
                assertThat(ranking.getRow(1).getCell(1).getText())
                        .isEqualTo(report.ranking().get(0).line().unitName());
                assertThat(word.getTables().get(1).getRows())
                        .hasSize(report.late().size() + 1);
            }
        }
    }

    @Test
    void numbers_stand_in_the_chinese_text() {
        var report = report(world.today().minusDays(6), world.today());
        var text = words.text(report, Texts.CHINESE);
        assertThat(text.title()).startsWith("关于").endsWith("的通报");
        assertThat(text.sections().get(0).paragraphs().get(0))
                .contains("应采集 " + report.total().of(BoardFigure.EXPECTED) + " 人");
        assertThat(text.sections().get(0).paragraphs().get(2)).contains("按时率 33.3%");
    }

    @Test
    void everything_is_there_over_http() {
        var caller = new HttpCaller(context).signedIn(world.manager.username(), TestPeople.PASSWORD);
        var base = "/api/v1/board/" + world.campaign + "/";
        var period = "?from=" + world.today().minusDays(6) + "&until=" + world.today();
        var total = asManager(() -> board.figures(world.campaign, null, Grouping.UNIT))
                .total();
        assertThat(caller.get(base + "figures")
                        .json()
                        .at("/total/figures/EXPECTED")
                        .asInt())
                .isEqualTo(total.of(BoardFigure.EXPECTED));
        assertThat(caller.get(base + "people?figure=EFFECTIVE&limit=200").json().get("items"))
                .hasSize(total.of(BoardFigure.EFFECTIVE));
        assertThat(caller.get(base + "ranking?grouping=SCHOOL")
                        .json()
                        .at("/units/0/rank")
                        .asInt())
                .isEqualTo(1);
        assertThat(caller.get(base + "forecast").json().get("units")).hasSize(2);
        assertThat(caller.get(base + "trend").json().get("days")).isNotEmpty();
        assertThat(caller.get(base + "export.xlsx").status()).isEqualTo(200);
        assertThat(caller.get(base + "diagram.xlsx?process=profile-review").status())
                .isEqualTo(200);
        assertThat(caller.get(base + "diagram.xlsx?process=unknown").status()).isEqualTo(404);
        assertThat(caller.get(base + "people.xlsx?figure=EXPECTED").status()).isEqualTo(200);
        assertThat(caller.get(base + "bulletin" + period).json().get("title").asText())
                .endsWith("的通报");
        assertThat(caller.get(base + "bulletin.docx" + period).status()).isEqualTo(200);
        assertThat(caller.get(base + "bulletin.xlsx" + period).status()).isEqualTo(200);
        assertThat(caller.get(base + "bulletin?from=2026-01-02&until=2026-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(caller.get(base + "figures?grouping=NONE").status()).isEqualTo(422);
    }

    @Test
    void district_gets_its_own_report_only() {
        var people = world.reviews.people;
        var from = world.today().minusDays(6);
        var own = people.as(world.reviews.auditor, () -> bulletins.bulletin(world.campaign, null, from, world.today()));
        assertThat(own.ranking()).hasSize(1);
        assertThatThrownBy(() -> people.as(
                        world.reviews.auditor,
                        () -> bulletins.bulletin(world.campaign, world.reviews.directSchool.id(), from, world.today())))
                .isInstanceOf(AccessRefused.class);
    }

    private Bulletin report(LocalDate from, LocalDate until) {
        return asManager(() -> bulletins.bulletin(world.campaign, null, from, until));
    }

    private XWPFDocument written(Locale locale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        world.reviews.people.as(
                world.manager,
                () -> document.write(world.campaign, null, world.today().minusDays(6), world.today(), locale, bytes));
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private XSSFWorkbook tables(LocalDate from, LocalDate until) throws IOException {
        var bytes = new ByteArrayOutputStream();
        world.reviews.people.as(
                world.manager, () -> tables.write(world.campaign, null, from, until, Texts.CHINESE, bytes));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private int submissions() {
        return jdbc.sql("select count(*) from review v join collection_case c on c.record_id = v.record_id"
                        + " where c.campaign_id = ? and c.leaving_reason is null")
                .param(world.campaign.value())
                .query(Integer.class)
                .single();
    }

    private <T> T asManager(Supplier<T> work) {
        return world.reviews.people.as(world.manager, work);
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static int number(Sheet sheet, int row, int column) {
        return (int) sheet.getRow(row).getCell(column).getNumericCellValue();
    }
}
