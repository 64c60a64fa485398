package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.board.Board.Line;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.board.DeadlineMoves.Move;
import org.shice.board.Outlooks.Day;
import org.shice.deadline.Urging;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** After actions at random, every number of the board is held against a count that was written another way. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardFiguresIT {

    /** People of the campaign below a path who did not leave, by the register instead of by the case's own place. */
    private static final String PEOPLE =
            """
            from teacher_record r join collection_case c on c.record_id = r.id
            where starts_with(r.unit_path, :path) and c.campaign_id = :campaign and c.leaving_reason is null and
            """;

    private static final String UNDER_REVIEW =
            "exists (select from review v where v.subject_id = c.id and v.state in ('OPEN', 'APPROVED'))";

    private static final String AT_WORK =
            """
            exists (select from review v join work_item w on w.subject_id = v.id
                    where v.subject_id = c.id and v.state = 'OPEN' and w.state in ('FREE', 'CLAIMED')
                      and w.stage = any(array[%s]))""";

    private static final String APPROVED =
            "exists (select from review v where v.subject_id = c.id and v.state = 'APPROVED')";

    private static final String UNDER_A_DISTRICT =
            """
            exists (select from organization_unit s join organization_unit d on d.id = s.parent_id
                    where s.id = r.unit_id and d.kind = 'DISTRICT_BUREAU')""";

    private static final int SEED = 20_261_126;
    private static final int DEADLINE_MOVES = 100;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Board board;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Urging urging;

    @Autowired
    private TransactionTemplate transaction;

    /** Moves that changed what is shown, and moves after which it was not what the rules say. */
    private final Set<Move> seen = EnumSet.noneOf(Move.class);

    private final Set<Move> astray = EnumSet.noneOf(Move.class);

    @SuppressWarnings("NullAway.Init")
    private BoardWorld world;

    @BeforeAll
    void act() {
        world = new BoardWorld(context, SEED);
        world.act();
        moveDeadlines();
    }

    private void moveDeadlines() {
        var random = new Random(SEED);
        var shown = shownOfDeadlines();
        for (int i = 0; i < DEADLINE_MOVES; i++) {
            var move = world.deadlines.anything(random);
            var before = shown;
            shown = shownOfDeadlines();
            if (!shown.onTime().equals(world.deadlines.below(world.reviews.city))) {
                astray.add(move);
            }
            if (!shown.equals(before)) {
                seen.add(move);
            }
        }
    }

    @Test
    void actions_led_to_something_of_everything() {
        var total = figures(world.reviews.city, Grouping.UNIT).total();
        assertThat(total.byFigure())
                .allSatisfy(
                        (figure, count) -> assertThat(count).as("%s", figure).isPositive());
        assertThat(seen).as("moves that changed a figure").containsExactlyInAnyOrder(Move.values());
    }

    @Test
    void every_number_equals_the_database_at_every_level() {
        for (var unit : world.units()) {
            var total = figures(unit, Grouping.UNIT).total();
            independent(unit).forEach((figure, count) -> assertThat(total.of(figure))
                    .as("%s of %s", figure, unit.name())
                    .isEqualTo(count));
            assertThat(total.onTime()).isEqualTo(onTime(unit));
        }
    }

    /** The test knows by the rules what each act made of a deadline; the database is not asked. */
    @Test
    void milestones_stand_where_the_acts_have_brought_them() {
        assertThat(astray).as("after these acts the board was wrong").isEmpty();
        for (var unit : world.units()) {
            assertThat(figures(unit, Grouping.UNIT).total().onTime())
                    .as(unit.name())
                    .isEqualTo(world.deadlines.below(unit));
        }
    }

    @Test
    void urgings_are_as_many_as_people_who_were_told() {
        for (var unit : world.units()) {
            assertThat(urgings(unit)).as(unit.name()).isEqualTo(told(unit));
        }
        assertThat(urgings(world.reviews.city)).isPositive();
    }

    /** The samples are of a city and may leave a stage empty: here everybody who is not past the unit moves there. */
    @ParameterizedTest
    @EnumSource(names = {"SECTION", "DISTRICT", "CONFIRM"})
    void record_past_its_unit_was_verified_by_it(Stage stage) {
        var verified = figures(world.reviews.city, Grouping.UNIT).total().of(BoardFigure.VERIFIED);
        transaction.executeWithoutResult(status -> {
            var moved = jdbc.sql("update collection_case set stage = :stage"
                            + " where stage in ('FILL', 'RETURNED', 'UNIT') and campaign_id = :id")
                    .param("stage", stage.name())
                    .param("id", world.campaign.value())
                    .update();
            assertThat(moved).isPositive();
            assertThat(figures(world.reviews.city, Grouping.UNIT).total().of(BoardFigure.VERIFIED))
                    .isEqualTo(verified + moved);
            status.setRollbackOnly();
        });
    }

    @Test
    void every_grouping_adds_up_to_the_same() {
        for (var grouping : Grouping.values()) {
            var figures = figures(world.reviews.city, grouping);
            var sum = figures.lines().stream().map(Line::counts).reduce(BoardCounts.NONE, BoardCounts::plus);
            assertThat(sum.byFigure())
                    .as("%s", grouping)
                    .isEqualTo(figures.total().byFigure());
        }
    }

    @Test
    void list_behind_every_number_is_as_long_as_the_number() {
        for (var grouping : Grouping.values()) {
            for (var line : figures(world.reviews.city, grouping).lines()) {
                var direct = line.unitId() == null && line.schoolType() == null;
                for (var figure : BoardFigure.values()) {
                    var selection = new Selection(figure, line.unitId(), line.schoolType(), direct);
                    var people = people(selection);
                    var counted = figure == BoardFigure.RETURNED
                            ? people.stream().mapToInt(Person::returnedTimes).sum()
                            : people.size();
                    assertThat(counted)
                            .as("%s %s", line, figure)
                            .isEqualTo(line.counts().of(figure));
                    int size =
                            world.reviews.people.as(world.manager, () -> board.countPeople(world.campaign, selection));
                    assertThat(size).isEqualTo(people.size());
                }
            }
        }
    }

    @Test
    void days_equal_the_database() {
        for (var unit : world.units()) {
            var days = world.reviews
                    .people
                    .as(world.manager, () -> outlooks.trend(world.campaign, unit.id()))
                    .days();
            var sum = days.stream()
                    .reduce(
                            new Day(world.today(), 0, 0, 0, 0, 0, 0),
                            (a, b) -> new Day(
                                    world.today(),
                                    a.first() + b.first(),
                                    a.submitted() + b.submitted(),
                                    a.verified() + b.verified(),
                                    a.districtPassed() + b.districtPassed(),
                                    a.effective() + b.effective(),
                                    a.returned() + b.returned()));
            var independent = independent(unit);
            assertThat(sum.first()).isEqualTo(independent.get(BoardFigure.ENTERED));
            assertThat(sum.effective()).isEqualTo(independent.get(BoardFigure.EFFECTIVE));
            assertThat(sum.returned()).isEqualTo(independent.get(BoardFigure.RETURNED));
            assertThat(sum.submitted()).isEqualTo(reviews(unit));
            assertThat(sum.verified()).isEqualTo(approvals(unit, "UNIT"));
            assertThat(sum.districtPassed()).isEqualTo(approvals(unit, "DISTRICT"));
        }
    }

    @Test
    void burn_up_ends_at_the_numbers_of_today() {
        var trend =
                world.reviews.people.as(world.manager, () -> outlooks.trend(world.campaign, world.reviews.city.id()));
        var independent = independent(world.reviews.city);
        var today = trend.burnUp().stream()
                .filter(point -> point.day().equals(world.today()))
                .findFirst()
                .orElseThrow();
        assertThat(today.submitted()).isEqualTo(independent.get(BoardFigure.ENTERED));
        assertThat(today.effective()).isEqualTo(independent.get(BoardFigure.EFFECTIVE));
        assertThat(trend.expected()).isEqualTo(independent.get(BoardFigure.EXPECTED));
    }

    @Test
    void pace_and_ranks_come_from_the_same_numbers() {
        var outlook = world.reviews.people.as(
                world.manager, () -> outlooks.outlook(world.campaign, world.reviews.city.id(), Grouping.SCHOOL));
        assertThat(outlook.units()).hasSize(2);
        for (var one : outlook.units()) {
            var unit = one.line().unitName().equals(world.reviews.countySchool.name())
                    ? world.reviews.countySchool
                    : world.reviews.directSchool;
            assertThat(one.line().counts().pace().submitted()).isEqualTo(reviews(unit));
            assertThat(one.line().counts().pace().effective())
                    .isEqualTo(independent(unit).get(BoardFigure.EFFECTIVE));
            assertThat(one.risks())
                    .filteredOn(risk -> risk.reason() == Risk.Reason.MILESTONES_OVERDUE)
                    .extracting(Risk::number)
                    .allMatch(number -> number == onTime(unit).overdue())
                    .hasSize(onTime(unit).overdue() > 0 ? 1 : 0);
        }
        assertThat(outlook.units().get(0).rank()).isEqualTo(1);
        assertThat(outlook.atRisk()).hasSize(2);
    }

    @Test
    void whoever_looks_after_a_district_sees_it_and_nothing_beside_it() {
        var people = world.reviews.people;
        var auditor = people.person(world.reviews.district, Role.DISTRICT_AUDITOR);
        var own = people.as(auditor, () -> board.figures(world.campaign, null, Grouping.UNIT));
        assertThat(own.total())
                .isEqualTo(figures(world.reviews.district, Grouping.UNIT).total());
        for (var beside : List.of(world.reviews.directSchool.id(), world.reviews.city.id())) {
            assertThatThrownBy(() -> people.as(auditor, () -> board.figures(world.campaign, beside, Grouping.UNIT)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> people.as(auditor, () -> outlooks.outlook(world.campaign, beside, Grouping.UNIT)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> people.as(auditor, () -> outlooks.trend(world.campaign, beside)))
                    .isInstanceOf(AccessRefused.class);
        }
        var stranger = people.person(people.city(), Role.MANAGER);
        assertThatThrownBy(() -> people.as(stranger, () -> board.figures(world.campaign, null, Grouping.UNIT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void school_knows_that_a_district_passed_its_people() {
        var school = world.reviews.people.as(
                world.reviews.schoolAdmin, () -> board.figures(world.campaign, null, Grouping.UNIT));
        assertThat(school.total().of(BoardFigure.DISTRICT_PASSED))
                .isEqualTo(independent(world.reviews.countySchool).get(BoardFigure.DISTRICT_PASSED));
        assertThat(school.lines()).hasSize(1);
    }

    private Board.Figures figures(UnitInfo unit, Grouping grouping) {
        return world.reviews.people.as(world.manager, () -> board.figures(world.campaign, unit.id(), grouping));
    }

    private List<Person> people(Selection selection) {
        var found = new ArrayList<Person>();
        @Nullable String cursor = null;
        do {
            var from = cursor;
            var page = world.reviews.people.as(world.manager, () -> board.people(world.campaign, selection, from, 3));
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private Map<BoardFigure, Integer> independent(UnitInfo unit) {
        var behindUnit = AT_WORK.formatted("'SECTION', 'DISTRICT', 'CONFIRM'") + " or " + APPROVED;
        var behindDistrict = AT_WORK.formatted("'CONFIRM'") + " or " + APPROVED;
        var counts = new EnumMap<BoardFigure, Integer>(BoardFigure.class);
        counts.put(BoardFigure.EXPECTED, count(unit, "true"));
        counts.put(BoardFigure.ACCOUNT, count(unit, "r.account_id in (select id from account)"));
        counts.put(
                BoardFigure.LOGGED_IN,
                count(unit, "r.account_id in (select id from account where last_login_at is not null)"));
        counts.put(
                BoardFigure.PASSWORD_CHANGED,
                count(unit, "r.account_id in (select id from account where not must_change_password)"));
        counts.put(BoardFigure.FILLING, count(unit, "not " + UNDER_REVIEW));
        counts.put(BoardFigure.SUBMITTED, count(unit, UNDER_REVIEW));
        counts.put(BoardFigure.VERIFIED, count(unit, "(" + behindUnit + ")"));
        counts.put(BoardFigure.DISTRICT_PASSED, count(unit, "(" + behindDistrict + ") and " + UNDER_A_DISTRICT));
        counts.put(BoardFigure.EFFECTIVE, count(unit, "r.effective_version_id is not null"));
        counts.put(BoardFigure.ENTERED, count(unit, "exists (select from record_version v where v.record_id = r.id)"));
        counts.put(
                BoardFigure.AUDITED,
                count(unit, "r.id in (select record_id from review_decision where outcome = 'APPROVED')"));
        counts.put(
                BoardFigure.OVERDUE,
                count(
                        unit,
                        "(c.stage in ('FILL', 'RETURNED') and c.fill_due_at < now()"
                                + " or c.stage = 'UNIT' and c.unit_due_at < now())"));
        counts.put(
                BoardFigure.RETURNED,
                sum(
                        unit,
                        "(select count(*) from review_decision d"
                                + " where d.record_id = r.id and d.outcome = 'RETURNED')"));
        return counts;
    }

    private int count(UnitInfo unit, String condition) {
        return asked(unit, "select count(*) " + PEOPLE + condition);
    }

    private int sum(UnitInfo unit, String value) {
        return asked(unit, "select coalesce(sum(" + value + "), 0) " + PEOPLE + "true");
    }

    private int reviews(UnitInfo unit) {
        return sum(unit, "(select count(*) from review v where v.record_id = r.id)");
    }

    private int approvals(UnitInfo unit, String stage) {
        return sum(
                unit,
                "(select count(*) from review_decision d where d.record_id = r.id and d.outcome = 'APPROVED'"
                        + " and d.stage = '" + stage + "')");
    }

    private OnTime onTime(UnitInfo unit) {
        return new OnTime(
                deadlines(unit, "MET"),
                deadlines(unit, "MET_LATE"),
                deadlines(unit, "OVERDUE"),
                deadlines(unit, "OPEN"));
    }

    private int deadlines(UnitInfo unit, String state) {
        return asked(
                unit,
                "select count(*) from unit_deadline d join organization_unit u on u.id = d.unit_id"
                        + " where starts_with(u.path, :path) and d.campaign_id = :campaign and d.state = '" + state
                        + "'");
    }

    /** What the board and the list of urgings say about deadlines. */
    private Shown shownOfDeadlines() {
        return new Shown(figures(world.reviews.city, Grouping.UNIT).total().onTime(), urgings(world.reviews.city));
    }

    private int urgings(UnitInfo unit) {
        return world.reviews.people.as(world.manager, () -> urging.count(unit.id()));
    }

    private int told(UnitInfo unit) {
        return jdbc.sql("select count(*) from notice n where n.kind = 'DEADLINE_URGED' and exists (select"
                        + " from role_assignment a join organization_unit u on u.id = a.unit_id"
                        + " where a.account_id = n.account_id and starts_with(u.path, :path))")
                .param("path", unit.path())
                .query(Integer.class)
                .single();
    }

    private int asked(UnitInfo unit, String sql) {
        return jdbc.sql(sql)
                .param("path", unit.path())
                .param("campaign", world.campaign.value())
                .query(Integer.class)
                .single();
    }

    /** What a manager sees of deadlines. */
    private record Shown(OnTime onTime, int urgings) {}
}
