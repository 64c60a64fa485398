package org.shice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople.TestPerson;
import org.shice.board.DiagramKind;
import org.shice.campaign.CampaignCity;
import org.shice.deadline.DeadlineRounds;
import org.shice.organization.SchoolType;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.review.ReviewWorld;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports;
import org.shice.roster.TestRosters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What whole pages cost: ten statements at most, besides those of the frame. */
@ShiceIT
class PageBudgetIT {

    /** Who is signed in, the units of the roles, and how many notices are unread. */
    private static final int FRAME = 3;

    private static final int BUDGET = 10;

    /** The first page of a system administrator asks every feature; more than the budget, and not to grow. */
    private static final int FIRST_PAGE = 13;

    /** Enough rows that a statement for each of them breaks every budget. */
    private static final int PEOPLE = 30;

    private static final int SCHOOLS = 20;

    @Autowired
    private ApplicationContext context;

    private PageVisits visits;
    private CampaignCity city;

    @BeforeEach
    void a_city_with_people() {
        visits = new PageVisits(context);
        city = new CampaignCity(context);
        city.staff(city.first, PEOPLE);
    }

    @Test
    void frame() {
        var somebody = city.people.person(city.first, Role.INFORMATION_ADMIN);
        assertThat(visits.cost(somebody, "notice-settings")).hasSize(FRAME + 1);
    }

    @Test
    void own_record_and_review_page_at_every_level() {
        var world = new ReviewWorld(context);
        var teacher = world.teacher(world.countySchool);
        fits(teacher.person(), "my-record", "");
        world.submits(teacher);
        fits(teacher.person(), "my-record", "");
        fits(world.schoolAdmin, "records/" + teacher.record(), "review/" + task(world, world.schoolAdmin, teacher));
        world.approves(world.schoolAdmin, teacher);
        fits(world.auditor, "review/" + task(world, world.auditor, teacher));
        world.approves(world.auditor, teacher);
        world.returns(world.confirmer, teacher, ReturnTarget.TEACHER, "basic");
        fits(teacher.person(), "my-record", "");
        world.submits(teacher);
        world.approves(world.schoolAdmin, teacher);
        world.approves(world.auditor, teacher);
        fits(world.confirmer, "review/" + task(world, world.confirmer, teacher));
        fits(teacher.person(), "my-record", "");
    }

    @Test
    void review_page_of_a_university_where_departments_review_side_by_side() {
        var world = new ReviewWorld(context);
        var teacher = world.teacher(world.college);
        world.submits(teacher);
        world.approves(world.collegeAdmin, teacher);
        fits(world.academicReviewer, "review/" + task(world, world.academicReviewer, teacher));
        world.approves(world.academicReviewer, teacher);
        world.approves(world.researchReviewer, teacher);
        fits(world.personnelOfficer, "review/" + task(world, world.personnelOfficer, teacher));
    }

    @Test
    void campaign_progress_and_plan() {
        var campaign = city.opened();
        fits(city.lead, "campaigns", "campaigns/new", "campaigns/" + campaign);
        fits(city.lead, "progress?campaign=" + campaign, "progress/cases?campaign=" + campaign);
        fits(city.lead, "progress/excluded?campaign=" + campaign, "deadlines", "urgings", "calendar");
        var plans = context.getBean(Plans.class);
        var begun = new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
        var plan = "plans/" + city.people.as(city.lead, () -> plans.create(begun));
        fits(city.lead, "rehearsals", "plans", "plans/new", plan, plan + "/changes", plan + "/choices");
        fits(city.lead, plan + "/group", plan + "/persons", plan + "/readiness");
    }

    @Test
    void board_of_a_campaign() {
        for (int i = 0; i < SCHOOLS; i++) {
            city.staff(city.people.school(city.north), 1);
        }
        var campaign = city.opened();
        var board = "board/" + campaign;
        for (var viewer : viewers()) {
            fits(viewer, "board", board, board + "?unit=" + city.north.id());
            fits(viewer, board + "?group=DISTRICT", board + "?group=TYPE", board + "?group=SCHOOL");
            fits(viewer, board + "/people?figure=EXPECTED", board + "/people?figure=OVERDUE&unit=" + city.north.id());
            fits(viewer, board + "/trend", board + "/outlook", board + "/outlook?group=SCHOOL");
            fits(viewer, board + "/bulletin", board + "/bulletin?unit=" + city.north.id());
        }
    }

    @Test
    void pictures_timeline_and_deadlines_of_a_launched_plan() {
        var plans = context.getBean(Plans.class);
        var begun = new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
        var campaign = city.people.as(city.lead, () -> plans.create(begun));
        city.people.as(city.lead, () -> context.getBean(PlanLaunching.class).launch(campaign));
        var rounds = context.getBean(DeadlineRounds.class);
        for (int i = 0; i < PEOPLE; i++) {
            rounds.opened(campaign.value(), city.first);
        }
        for (var viewer : viewers()) {
            for (var kind : DiagramKind.values()) {
                if (kind != DiagramKind.UNIVERSITY_PLAN) {
                    fits(viewer, "board/" + campaign + "/diagram?process=" + kind.process());
                }
            }
            fits(viewer, "board/" + campaign + "/timeline", "board/" + campaign + "/timeline?scale=weeks");
            fits(viewer, "deadlines", "deadlines?show=all", "deadlines?show=all&unit=" + city.north.id());
            fits(viewer, "deadlines/log", "deadlines/log?campaign=" + campaign, "deadlines/ladder");
        }
        fits(city.lead, "rehearsals");
    }

    @Test
    void staff_list_and_imports() {
        var keeper = city.people.person(city.bureau, Role.INFORMATION_ADMIN);
        var imports = context.getBean(RosterImports.class);
        var system = context.getBean(SystemIdentity.class);
        var people = TestRosters.people(SchoolType.PRIMARY_MIDDLE, PEOPLE);
        var file = TestRosters.xls(SchoolType.PRIMARY_MIDDLE, people);
        var id = city.people.as(keeper, () -> imports.upload(city.first.id(), "staff.xls", file));
        await().until(() -> system.call(() -> imports.get(id)).state() == ImportState.READY);
        fits(keeper, "roster", "imports", "imports/" + id, "tasks");
    }

    @Test
    void administration() {
        var admin = city.people.person(city.bureau, Role.SYSTEM_ADMIN);
        fits(admin, "operations", "accounts", "organization", "organization?unit=" + city.first.id());
        fits(admin, "notices", "notice-settings", "substitutions", "password");
    }

    @Test
    void first_page_of_every_role() {
        city.opened();
        for (var role : Role.values()) {
            var most = role == Role.SYSTEM_ADMIN ? FIRST_PAGE : BUDGET;
            var cost = visits.cost(city.people.seated(city.bureau, role), "");
            assertThat(cost).as("first page of %s", role).hasSizeLessThanOrEqualTo(FRAME + most);
        }
    }

    private List<TestPerson> viewers() {
        return List.of(city.people.person(city.bureau, Role.MANAGER), city.lead);
    }

    private static String task(ReviewWorld world, TestPerson reviewer, ReviewWorld.Teacher teacher) {
        return world.taskOf(reviewer, teacher).taskId();
    }

    private void fits(TestPerson person, String... addresses) {
        for (var address : addresses) {
            assertThat(visits.cost(person, address))
                    .as("/%s of %s", address, person.displayName())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(FRAME + BUDGET);
        }
    }
}
