package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.account.rest.HttpCaller;
import org.shice.campaign.CampaignCity;
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
    private static final int UNITS = 5_000;
    private static final int PEOPLE_PER_UNIT = 10;
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
    private CampaignCity city;
    private CampaignId campaign;
    private TestPerson manager;

    @BeforeAll
    void fill() {
        city = new CampaignCity(context);
        manager = city.people.person(city.bureau, Role.MANAGER);
        campaign = city.opened();
        insertUnits();
        insertRecords();
        insertCases();
        insertReviews();
        insertDeadlines();
        jdbc.execute("vacuum analyze organization_unit, teacher_record, collection_case, review, unit_deadline");
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
        var caller = new HttpCaller(context).signedIn(manager.username(), TestPeople.PASSWORD);
        note("figures of all schools over HTTP", times(() -> assertThat(
                        caller.get("/api/v1/board/" + campaign + "/figures?grouping=SCHOOL")
                                .status())
                .isEqualTo(200)));
        LOG.info("\n{}", String.join("\n", table));
        assertThat(slow).isEmpty();
    }

    @Test
    void figures_are_those_of_the_database() {
        var total = city.people
                .as(manager, () -> board.figures(campaign, null, Grouping.SCHOOL))
                .total();
        assertThat(total.of(BoardFigure.EXPECTED)).isEqualTo(UNITS * PEOPLE_PER_UNIT);
        assertThat(total.onTime().open()).isEqualTo(UNITS);
    }

    private void measured(String name, Runnable page) {
        Runnable work = () -> inRequest(() -> city.people.as(manager, page));
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

    private void insertUnits() {
        jdbc.update(
                """
                insert into organization_unit (id, code, name, kind, school_type, ownership, parent_id, path)
                select gen_random_uuid(), ? || n, 'School ' || n, 'SCHOOL', 'PRIMARY_MIDDLE', 'PUBLIC', d.id,
                    d.path || ? || n || '/'
                from generate_series(1, ?) n
                join (select id, path, row_number() over (order by path) - 1 as place from organization_unit
                      where kind = 'DISTRICT_BUREAU' and path like ? || '%') d on d.place = n % 2""",
                "b" + TestPeople.unique(), "b", UNITS, city.bureau.path());
    }

    private void insertRecords() {
        jdbc.update(
                """
                insert into teacher_record (id, unit_id, unit_path, school_type, name, sex, document_type,
                    document_number, document_hash, document_masked, staff_status, tenured, state, created_at)
                select gen_random_uuid(), u.id, u.path, 'PRIMARY_MIDDLE', 'Name ' || n, '1', '1', '\\x00',
                    decode(md5(u.path || n), 'hex'), '******', '1', true, 'DRAFT', now()
                from generate_series(1, ?) n join organization_unit u on u.kind = 'SCHOOL' and u.name like 'School %'
                where u.path like ? || '%'""",
                PEOPLE_PER_UNIT, city.bureau.path());
    }

    private void insertCases() {
        jdbc.update(
                """
                insert into collection_case (id, campaign_id, record_id, unit_id, unit_path, stage, stage_since,
                    submitted_at, finished_at, fill_due_at, unit_due_at, section_due_at, district_due_at,
                    confirm_due_at)
                select gen_random_uuid(), ?, id, unit_id, unit_path, s.stage, now(),
                    case when s.stage <> 'FILL' then now() - interval '3 days' end,
                    case when s.stage = 'EFFECTIVE' then now() - interval '1 day' end, now() - interval '1 day',
                    now() + interval '5 days', now() + interval '6 days', now() + interval '7 days',
                    now() + interval '8 days'
                from teacher_record r cross join lateral (select (array['FILL', 'RETURNED', 'UNIT', 'DISTRICT',
                    'CONFIRM', 'EFFECTIVE'])[1 + abs(hashtext(r.id::text)) % 6] as stage) s
                where unit_path like ? || '%' and document_masked = '******'""",
                campaign.value(), city.bureau.path());
    }

    private void insertReviews() {
        jdbc.update(
                """
                insert into record_version (id, record_id, number, content, content_hash, submitted_at, submitted_by)
                select gen_random_uuid(), record_id, 1, '{}', '\\x00', submitted_at, gen_random_uuid()
                from collection_case where campaign_id = ? and submitted_at is not null""",
                campaign.value());
        jdbc.update(
                """
                insert into review (id, record_id, subject_kind, subject_id, version_id, unit_id, unit_path, state,
                    opened_by, opened_at)
                select gen_random_uuid(), c.record_id, 'COLLECTION', c.id, v.id, c.unit_id, c.unit_path,
                    case c.stage when 'EFFECTIVE' then 'APPROVED' when 'RETURNED' then 'RETURNED' else 'OPEN' end,
                    gen_random_uuid(), c.submitted_at
                from collection_case c join record_version v on v.record_id = c.record_id
                where c.campaign_id = ?""",
                campaign.value());
    }

    private void insertDeadlines() {
        var milestone = UUID.randomUUID();
        jdbc.update(
                "insert into milestone_watch (milestone_id, campaign_id, name_key, measure, ladder, due_at, state,"
                        + " opened_at) values (?, ?, 'ui.home', 'ATTESTED', 'standard', now() + interval '9 days',"
                        + " 'WAITING', now())",
                milestone,
                campaign.value());
        jdbc.update(
                """
                insert into unit_deadline (id, milestone_id, campaign_id, unit_id, unit_path, superior_id,
                    superior_path, due_at, state, round_at, opened_at)
                select gen_random_uuid(), ?, ?, u.id, u.path, d.id, d.path, now() + interval '9 days', 'OPEN', now(),
                    now()
                from organization_unit u join organization_unit d on d.id = u.parent_id
                where u.name like 'School %' and u.path like ? || '%'""",
                milestone, campaign.value(), city.bureau.path());
    }
}
