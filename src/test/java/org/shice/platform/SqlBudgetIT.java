package org.shice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.AccountDirectory;
import org.shice.account.AccountQuery;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.board.Board;
import org.shice.board.Board.Selection;
import org.shice.board.BoardFigure;
import org.shice.board.Bulletins;
import org.shice.board.Grouping;
import org.shice.board.Outlooks;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.Campaigns;
import org.shice.operations.OperationsService;
import org.shice.profile.RecordEditing;
import org.shice.review.CaseStatuses;
import org.shice.review.ReviewWorld;
import org.shice.review.Reviews;
import org.shice.roster.RosterService;
import org.shice.roster.StaffFilter;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a page costs: at most ten statements, and as many for two hundred rows as for ten. */
@ShiceIT
class SqlBudgetIT {

    private static final int BUDGET = 10;

    private static final int PAGE = 200;
    private static final int FEW = 10;
    private static final int MANY = 200;
    private static final String STACK = "sql-budget";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TaskList tasks;

    @Autowired
    private Reviews reviews;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private Board board;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private RosterService roster;

    @Autowired
    private OperationsService operations;

    private CampaignCity city;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void task_list() {
        var admin = city.people.person(city.first, Role.INFORMATION_ADMIN);
        var filter = Filter.of(Scope.FREE);
        sameForManyRows(
                this::workItems,
                admin,
                Map.of(
                        "task list",
                                () -> {
                                    tasks.counts(filter);
                                    tasks.page(filter, null, PAGE);
                                },
                        "tasks of the first page",
                                () -> {
                                    tasks.counts(Filter.of(Scope.MINE));
                                    tasks.counts(filter);
                                }));
        assertThat(city.people.as(admin, () -> tasks.count(filter))).isEqualTo(MANY);
    }

    @Test
    void campaigns_progress_cases_roster_and_accounts() {
        var admin = city.people.person(city.bureau, Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.MANAGER);
        city.staff(city.first, FEW);
        var id = city.opened();
        var pages = new LinkedHashMap<String, Runnable>();
        pages.put("progress", () -> {
            campaigns.visible();
            progress.counts(id, null);
        });
        pages.put("campaign", () -> campaigns.get(id));
        pages.put("campaign of the first page", () -> progress.overview());
        pages.put("people behind a number", () -> {
            progress.countCases(id, new CaseQuery(null, Set.of(), false));
            progress.cases(id, new CaseQuery(null, Set.of(), false), null, PAGE);
        });
        pages.put("board", () -> {
            campaigns.visible();
            board.figures(id, null, Grouping.SCHOOL);
        });
        pages.put("ranking and forecast", () -> {
            campaigns.visible();
            outlooks.outlook(id, null, Grouping.SCHOOL);
        });
        pages.put("burn-up", () -> {
            campaigns.visible();
            outlooks.trend(id, null);
        });
        pages.put("bulletin", () -> bulletins.bulletin(id, null, CampaignCity.TODAY, CampaignCity.TODAY));
        pages.put("people behind a number of the board", () -> {
            board.countPeople(id, new Selection(BoardFigure.EXPECTED, null, null, false));
            board.people(id, new Selection(BoardFigure.EXPECTED, null, null, false), null, PAGE);
        });
        pages.put("staff list", () -> {
            roster.count(city.bureau.id(), StaffFilter.ALL);
            roster.list(city.bureau.id(), StaffFilter.ALL, null, PAGE);
        });
        pages.put("accounts", () -> {
            accounts.count(AccountQuery.ALL);
            accounts.find(AccountQuery.ALL, null, PAGE);
        });
        var few = costs(admin, pages);
        grow(id);
        var many = costs(admin, pages);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void review_page_and_the_own_record() {
        var world = new ReviewWorld(context);
        var teacher = world.teacher(world.countySchool);
        var pages = Map.<String, Runnable>of(
                "own record", () -> editing.own(), "own status", () -> statuses.of(teacher.record()));
        costs(teacher.person(), pages);
        world.submits(teacher);
        costs(teacher.person(), pages);
        var task = world.taskOf(world.schoolAdmin, teacher);
        var cost = cost(world.schoolAdmin, () -> reviews.open(task.taskId()));
        assertThat(cost).hasSizeLessThanOrEqualTo(BUDGET);
    }

    @Test
    void operations() {
        var admin = city.people.person(city.bureau, Role.SYSTEM_ADMIN);
        sameForManyRows(
                this::failedJobs,
                admin,
                Map.of(
                        "failed steps", () -> operations.failedJobs(null, PAGE),
                        "health", () -> operations.health(),
                        "counts", () -> operations.counts()));
    }

    private void sameForManyRows(IntConsumer rows, TestPerson person, Map<String, Runnable> pages) {
        rows.accept(FEW);
        var few = costs(person, pages);
        rows.accept(MANY);
        assertThat(costs(person, pages)).isEqualTo(few);
    }

    /** What each page costs in a request of its own; none may cost more than the budget. */
    private Map<String, Integer> costs(TestPerson person, Map<String, Runnable> pages) {
        var costs = new LinkedHashMap<String, Integer>();
        pages.forEach((name, page) -> {
            var sent = cost(person, page);
            assertThat(sent).as(name).isNotEmpty().hasSizeLessThanOrEqualTo(BUDGET);
            costs.put(name, sent.size());
        });
        return costs;
    }

    /** The statements of a page opened in a request of its own; what is read once per start does not count. */
    private List<String> cost(TestPerson person, Runnable page) {
        city.people.as(person, page);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        return CountingDataSource.statements(() -> city.people.as(person, page));
    }

    /** More people of everything: on the roster, in the campaign, with accounts. */
    private void grow(CampaignId id) {
        city.staff(city.first, MANY - FEW);
        city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id));
        city.runJobs(id);
        jdbc.update(
                """
                insert into account (id, username, display_name, home_unit_id, must_change_password, created_at)
                select gen_random_uuid(), 'b' || replace(cast(gen_random_uuid() as text), '-', ''), 'Person', ?, true,
                    now() from generate_series(1, ?)""",
                city.first.id().value(),
                MANY);
    }

    /** Rows of the task list that the person may take, so many in all. */
    private void workItems(int count) {
        jdbc.update(
                """
                insert into work_item (task_id, process_key, task_key, process_instance_id, root_instance_id, subject_id,
                    stage, role, owner_unit_id, queue, unit_id, unit_path, unit_name, title, search_text, state, due_at,
                    created_at)
                select gen_random_uuid(), 'profile-review', 'UserTask_VerifyAtUnit', 'none', 'none', gen_random_uuid(),
                    'UNIT', 'INFORMATION_ADMIN', ?, 'UNIT', ?, ?, 'School', 'Person', 'person', 'FREE', now(), now()
                from generate_series(1, ? - (select count(*) from work_item where owner_unit_id = ?))""",
                city.first.id().value(),
                city.first.id().value(),
                city.first.path(),
                count,
                city.first.id().value());
    }

    /** Background steps of the engine that stand still, with stack traces, so many in all. */
    private void failedJobs(int count) {
        jdbc.update(
                "insert into act_ge_bytearray (id_, rev_, bytes_) values (?, 1, ?)", STACK + count, new byte[] {65});
        jdbc.update(
                """
                insert into act_ru_job (id_, rev_, type_, retries_, exception_stack_id_, exception_msg_, failed_act_id_,
                    handler_type_, process_def_id_, process_def_key_)
                select gen_random_uuid(), 1, 'message', 0, ?, ?, 'ServiceTask_MakeEffective', 'async-continuation',
                    (select max(id_) from act_re_procdef where key_ = 'profile-review'), 'profile-review'
                from generate_series(1, ?)""",
                STACK + count,
                STACK,
                count);
    }

    /** Nothing that the engine does not know may stay: other tests hold the task list against it. */
    @AfterEach
    void removeMadeUpRows() {
        jdbc.update("delete from work_item where process_instance_id = 'none'");
        jdbc.update("delete from act_ru_job where exception_msg_ = ?", STACK);
        jdbc.update("delete from act_ge_bytearray where id_ like ?", STACK + "%");
    }
}
