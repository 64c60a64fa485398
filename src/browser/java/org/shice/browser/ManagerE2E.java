package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.campaign.CampaignCity;
import org.shice.demo.CityPlan;
import org.shice.demo.CityWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What leads and managers do: a plan is made and launched, and the board says where everybody stands. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagerE2E {

    private static final String PASSWORD = "Shice-demo-2026";
    private static final int PEOPLE_PER_SCHOOL = 12;

    /** Not that of another world on the same database, whose people would be the same. */
    private static final long SEED = 41;

    private static final List<String> BOARD = List.of("", "/trend", "/outlook", "/diagram", "/timeline", "/bulletin");
    private static final List<String> PLAN = List.of("", "/choices", "/readiness", "/group", "/persons", "/changes");
    private static final List<String> ELSEWHERE =
            List.of("deadlines", "deadlines/log", "deadlines/ladder", "rehearsals", "calendar", "plans", "plans/new");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CityWorld demo;

    private String prefix = "";

    @BeforeAll
    void build() {
        prefix = TestPeople.unique();
        demo.create(new CityPlan(prefix, 2, 2, 1, PEOPLE_PER_SCHOOL, SEED));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plan_is_made_from_its_template_checked_and_launched(Language language, Visits visits) {
        var city = new CampaignCity(context);
        var at = visits.loggedIn(language, city.lead.username(), TestPeople.PASSWORD);
        at.open("plans/new");
        at.named(AriaRole.TEXTBOX, at.text("plan.name")).fill("云湖市教师信息采集");
        at.press("plan.create.save");
        at.isTold("plan.created");
        at.sees("plan.milestone.yueyang-city.county-group");

        at.saying("plan.readiness").first().click();
        assertThat(at.page().locator(".plan-finding-head").first()).isVisible();
        at.saying("plan.title").locator("visible=true").last().click();
        at.press("plan.launch");
        at.pressInDialog("plan.launch");
        at.isTold("plan.launched");

        at.open("board");
        at.saying("board.timeline.title").first().click();
        assertThat(at.page().locator("tbody tr")).not().hasCount(0);
        at.sees("plan.milestone.yueyang-city.completion");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void number_in_the_picture_opens_as_many_deadlines(Language language, Visits visits) {
        var at = visits.loggedIn(language, prefix + "city-manager", PASSWORD);
        var diagram = board(at) + "/diagram";
        at.open(diagram);
        var row = at.page()
                .locator(".step-table tbody tr")
                .filter(new Locator.FilterOptions().setHas(at.page().locator("a[href*='milestone=']")))
                .first();
        var number = row.locator("a").first().innerText();
        var milestone = row.locator("a").first().getAttribute("href").replaceFirst(".*(milestone=[0-9a-f-]+).*", "$1");
        var name = at.text(
                "board.diagram.node",
                row.locator("th span").first().innerText(),
                Integer.valueOf(number),
                Integer.valueOf(row.locator("td").nth(1).innerText()));

        row.locator("a").first().click();
        at.sees("deadline.size", Integer.valueOf(number));

        at.open(diagram);
        at.page()
                .locator("shice-bpmn-diagram .bpmn-clickable[aria-label^='%s']".formatted(name))
                .first()
                .press("Enter");
        at.page().waitForURL(Pattern.compile("/deadlines\\?.*" + milestone));
        at.sees("deadline.size", Integer.valueOf(number));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_of_a_campaign_can_be_used_by_everybody_and_fit_a_phone(Language language, Visits visits) {
        var desk = visits.loggedIn(language, prefix + "city-lead", PASSWORD);
        var phone = visits.visitor(language, Screen.PHONE).logIn(prefix + "city-lead", PASSWORD);
        var wrong = new ArrayList<String>();
        for (var page : pages(board(desk))) {
            wrong.addAll(GraveFindings.of(desk.open(page)));
            phone.open(page).waitsForThePage();
            if (phone.overflow() > 0) {
                wrong.add("%s is %d pixels wider than a phone".formatted(page, phone.overflow()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> pages(String board) {
        var campaign = board.substring("board/".length());
        var all = new ArrayList<String>();
        BOARD.forEach(page -> all.add(board + page));
        PLAN.forEach(page -> all.add("plans/" + campaign + page));
        all.addAll(ELSEWHERE);
        return all;
    }

    /** The way to the board leads to that of the campaign that runs. */
    private static String board(Visitor at) {
        at.open("board");
        at.page().waitForURL(Pattern.compile("/board/[0-9a-f-]{36}"));
        return "board/" + at.page().url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }
}
