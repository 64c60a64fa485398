package org.shice.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.organization.UnitInfo;
import org.shice.review.ReviewWorld;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What lists and figures cost with 100,000 records, beside plain SQL on the same database in the same run. */
@ShiceIT
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeListBenchmarkIT {

    private static final Logger LOG = LoggerFactory.getLogger(LargeListBenchmarkIT.class);
    private static final int RECORDS = 100_000;
    private static final int DISTRICTS = 10;
    private static final int SCHOOLS = 20;
    private static final int RUNS = 11;
    private static final int BUDGET_MILLIS = 300;
    private static final int PAGE = 50;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TaskList tasks;

    @Autowired
    private CampaignProgress progress;

    private final List<String> table = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();
    private CampaignCity city;
    private CampaignId campaign;
    private TestPerson confirmer;
    private TestPerson auditor;

    @BeforeAll
    void fill() {
        city = new CampaignCity(context);
        var districts = new ArrayList<UnitInfo>();
        for (int d = 0; d < DISTRICTS; d++) {
            var district = city.people.district(city.bureau);
            districts.add(district);
            for (int s = 0; s < SCHOOLS; s++) {
                city.people.school(district);
            }
        }
        confirmer = city.people.person(city.bureau, Role.BUREAU_REVIEWER);
        auditor = city.people.person(districts.get(0), Role.DISTRICT_AUDITOR);
        campaign = city.opened();
        insertRecords();
        insertCases();
        insertWorkItems();
        jdbc.execute("vacuum analyze teacher_record, collection_case, work_item");
    }

    @AfterAll
    void removeMadeUpTasks() {
        jdbc.update("delete from work_item where process_instance_id = 'none'");
    }

    @Test
    void every_page_stays_within_its_budget() {
        var free = Filter.of(Scope.FREE);
        var area = Filter.of(Scope.AREA);
        reference("plain count of the open rows", "select count(*) from work_item where state = 'FREE'");
        reference(
                "plain first 50 by due date",
                "select * from work_item where state = 'FREE' order by due_at, task_id limit 50");
        measured("first page, free", confirmer, () -> tasks.page(free, null, PAGE));
        measured("first page, area of 100,000", confirmer, () -> tasks.page(area, null, PAGE));
        measured("first page, free, district", auditor, () -> tasks.page(free, null, PAGE));
        measured("numbers of the filters", confirmer, () -> tasks.counts(free));
        measured("numbers of the filters, district", auditor, () -> tasks.counts(free));
        measured("size of the list", confirmer, () -> tasks.count(area));
        measured("search for a name", confirmer, () -> tasks.page(searching(area, "name 99"), null, PAGE));
        measured("search for nobody", confirmer, () -> tasks.page(searching(area, "zzz"), null, PAGE));
        for (var sort : Sort.values()) {
            measured(
                    "sorted by " + sort.name().toLowerCase(Locale.ROOT),
                    confirmer,
                    () -> tasks.page(area.sortedBy(sort, false), null, PAGE));
        }
        measured("jump to row 90,000", confirmer, () -> tasks.pageAt(area, 90_000, PAGE));
        measured("progress", confirmer, () -> progress.counts(campaign, null));
        measured("figures of the first page", confirmer, () -> progress.overview());
        measured(
                "people behind a number",
                confirmer,
                () -> progress.cases(campaign, new CaseQuery(null, Set.of(), true), null, PAGE));
        claims();
        LOG.info("\n{}", String.join("\n", table));
        assertThat(slow).isEmpty();
    }

    private static Filter searching(Filter filter, String text) {
        return new Filter(filter.scope(), null, null, null, false, false, false, text, filter.sort(), false);
    }

    /** Real tasks of the engine, each claimed once, among the others. */
    private void claims() {
        var world = new ReviewWorld(context);
        var open = new ArrayList<String>();
        for (int i = 0; i < RUNS; i++) {
            var teacher = world.teacher(world.countySchool);
            world.submits(teacher);
            open.add(world.taskOf(world.schoolAdmin, teacher).taskId());
        }
        var next = open.iterator();
        note("claim a task", times(1, world.schoolAdmin, () -> tasks.claim(next.next())), true);
    }

    private void measured(String name, TestPerson person, Runnable work) {
        city.people.as(person, work);
        note(name, times(1, person, work), true);
    }

    private void reference(String name, String sql) {
        jdbc.queryForList(sql);
        note(name, times(1, confirmer, () -> jdbc.queryForList(sql)), false);
    }

    private long[] times(int each, TestPerson person, Runnable work) {
        var nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var started = System.nanoTime();
            for (int i = 0; i < each; i++) {
                city.people.as(person, work);
            }
            nanos[run] = System.nanoTime() - started;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private void note(String name, long[] nanos, boolean budget) {
        var median = nanos[RUNS / 2] / 1e6;
        table.add(String.format(Locale.ROOT, "| %-36s | %8.1f | %8.1f |", name, median, nanos[RUNS - 1] / 1e6));
        if (budget && median > BUDGET_MILLIS) {
            slow.add(name);
        }
    }

    private void insertRecords() {
        jdbc.update(
                """
                insert into teacher_record (id, unit_id, unit_path, school_type, name, sex, document_type,
                    document_number, document_hash, document_masked, staff_status, tenured, state, created_at)
                select gen_random_uuid(), u.id, u.path, 'PRIMARY_MIDDLE', 'Name ' || n, '1', '1', '\\x00',
                    decode(md5(? || n), 'hex'), '******', '1', true, 'DRAFT', now()
                from generate_series(0, ? - 1) n join (select id, path, row_number() over (order by path) - 1 as place
                    from organization_unit where kind = 'SCHOOL' and path like ? || '%') u on u.place = n % ?""",
                TestPeople.unique(), RECORDS, city.bureau.path(), DISTRICTS * SCHOOLS);
    }

    private void insertCases() {
        jdbc.update(
                """
                insert into collection_case (id, campaign_id, record_id, unit_id, unit_path, stage, stage_since,
                    fill_due_at, unit_due_at, section_due_at, district_due_at, confirm_due_at)
                select gen_random_uuid(), ?, id, unit_id, unit_path, (array['FILL', 'RETURNED', 'UNIT', 'DISTRICT',
                    'CONFIRM', 'EFFECTIVE'])[1 + abs(hashtext(name)) % 6], now(), now() - interval '1 day',
                    now() + interval '5 days', now() + interval '6 days', now() + interval '7 days',
                    now() + interval '8 days'
                from teacher_record where unit_path like ? || '%' and document_masked = '******'""",
                campaign.value(), city.bureau.path());
    }

    private void insertWorkItems() {
        jdbc.update(
                """
                insert into work_item (task_id, process_key, task_key, process_instance_id, root_instance_id, subject_id,
                    record_id, campaign_id, stage, role, owner_unit_id, queue, unit_id, unit_path, unit_name, title,
                    search_text, state, due_at, created_at, returned_times)
                select gen_random_uuid(), 'profile-review', 'UserTask_ConfirmAtBureau', 'none', 'none', gen_random_uuid(),
                    r.id, ?, s.stage, s.role, case s.stage when 'UNIT' then r.unit_id when 'DISTRICT' then u.parent_id
                    else cast(? as uuid) end, s.stage, r.unit_id, r.unit_path, u.name, r.name, lower(r.name || ' ' || u.name), 'FREE',
                    now() + (abs(hashtext(r.name)) % 20 - 5) * interval '1 day', now(), abs(hashtext(r.name)) % 3
                from teacher_record r join organization_unit u on u.id = r.unit_id
                join (values (0, 'UNIT', 'INFORMATION_ADMIN'), (1, 'DISTRICT', 'DISTRICT_AUDITOR'),
                    (2, 'CONFIRM', 'BUREAU_REVIEWER')) s (number, stage, role) on s.number = abs(hashtext(r.name)) % 3
                where r.unit_path like ? || '%' and r.document_masked = '******'""",
                campaign.value(), city.bureau.id().value(), city.bureau.path());
    }
}
