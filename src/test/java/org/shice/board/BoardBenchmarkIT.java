package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.account.rest.HttpCaller;
import org.shice.campaign.CampaignId;
import org.shice.platform.CountingDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the board costs with 5,000 units whose milestones are open and 50,000 people, beside plain SQL in the same run. */
@ShiceIT
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardBenchmarkIT {

    private static final Logger LOG = LoggerFactory.getLogger(BoardBenchmarkIT.class);
    private static final int RUNS = 7;
    private static final int BUDGET_MILLIS = 1_000;
    private static final int STATEMENTS = 10;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Board board;

    @Autowired
    private Outlooks outlooks;

    private final List<String> table = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private LargeBoard large;

    @SuppressWarnings("NullAway.Init")
    private CampaignId campaign;

    @BeforeAll
    void fill() {
        large = new LargeBoard(context);
        campaign = large.campaign;
    }

    @Test
    void board_of_5000_open_milestones_opens_within_a_second() {
        reference(
                "reference: plain count per unit and stage",
                "select unit_id, stage, count(*) from collection_case where campaign_id = '" + campaign
                        + "' group by unit_id, stage");
        reference(
                "reference: plain count of deadlines",
                "select unit_id, state, count(*) from unit_deadline where campaign_id = '" + campaign
                        + "' group by unit_id, state");
        measured("figures by unit", () -> board.figures(campaign, null, Grouping.UNIT));
        measured("figures of all schools", () -> board.figures(campaign, null, Grouping.SCHOOL));
        measured("ranking and forecast of all schools", () -> outlooks.outlook(campaign, null, Grouping.SCHOOL));
        measured("burn-up and days", () -> outlooks.trend(campaign, null));
        var caller = new HttpCaller(context).signedIn(large.manager.username(), TestPeople.PASSWORD);
        note("figures of all schools over HTTP", times(() -> assertThat(
                        caller.get("/api/v1/board/" + campaign + "/figures?grouping=SCHOOL")
                                .status())
                .isEqualTo(200)));
        LOG.info("\n{}", String.join("\n", table));
        assertThat(slow).isEmpty();
    }

    @Test
    void figures_are_those_of_the_database() {
        var total = large.people
                .as(large.manager, () -> board.figures(campaign, null, Grouping.SCHOOL))
                .total();
        assertThat(total.of(BoardFigure.EXPECTED)).isEqualTo(LargeBoard.PEOPLE);
        assertThat(total.onTime().open()).isEqualTo(LargeBoard.UNITS);
    }

    private void measured(String name, Runnable page) {
        Runnable work = () -> inRequest(() -> large.people.as(large.manager, page));
        assertThat(CountingDataSource.statements(work)).as(name).hasSizeLessThanOrEqualTo(STATEMENTS);
        note(name, times(work));
    }

    /** Rights are read once per request. */
    private static void inRequest(Runnable work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private void reference(String name, String sql) {
        table.add(line(name, times(() -> jdbc.queryForList(sql))));
    }

    private void note(String name, long[] nanos) {
        table.add(line(name, nanos));
        if (nanos[RUNS / 2] / 1_000_000 > BUDGET_MILLIS) {
            slow.add(name);
        }
    }

    private static String line(String name, long[] nanos) {
        return String.format(
                Locale.ROOT, "| %-40s | %8.1f | %8.1f |", name, nanos[RUNS / 2] / 1e6, nanos[RUNS - 1] / 1e6);
    }

    private static long[] times(Runnable work) {
        var nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var started = System.nanoTime();
            work.run();
            nanos[run] = System.nanoTime() - started;
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
