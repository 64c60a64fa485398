package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.review.ReviewWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of everybody's menu holds against axe-core: no serious and no critical finding. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityE2E {

    @Autowired
    private ApplicationContext context;

    private ReviewWorld world;

    @BeforeAll
    void settle() {
        world = new ReviewWorld(context);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "SYSTEM_ADMIN", "BUSINESS_LEAD", "MANAGER"})
    void pages_of_the_menu_can_be_used_by_everybody(Role role, Visits visits) {
        var findings = new ArrayList<>(
                GraveFindings.of(visits.visitor(Language.CHINESE).open("login")));
        var at = visits.loggedIn(Language.CHINESE, somebody(role).username(), TestPeople.PASSWORD);
        var pages = at.page().locator("vaadin-side-nav-item");
        assertThat(pages.first()).isVisible();
        var paths = pages.evaluateAll("items => items.map(item => item.getAttribute('path') ?? '')");
        assertThat((List<?>) paths).isNotEmpty();
        ((List<?>) paths).forEach(path -> findings.addAll(GraveFindings.of(at.open(path.toString()))));
        findings.addAll(GraveFindings.of(at.open("password")));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_of_a_record_can_be_used_by_everybody(Language language, Visits visits) {
        var teacher = world.teacher(world.countySchool);
        var filling = visits.loggedIn(language, teacher.person().username(), TestPeople.PASSWORD);
        RecordPage.open(filling);
        var findings = new ArrayList<>(GraveFindings.of(filling));
        world.submits(teacher);
        var reviewing = visits.loggedIn(language, world.schoolAdmin.username(), TestPeople.PASSWORD);
        var review = TaskListPage.open(reviewing).reviewFirst();
        findings.addAll(GraveFindings.of(reviewing));
        assertThat(review.picture().locator("svg").first()).isVisible();
        findings.addAll(GraveFindings.of(reviewing));
        assertThat(findings).isEmpty();
    }

    private TestPerson somebody(Role role) {
        return switch (role) {
            case TEACHER -> world.teacher(world.countySchool).person();
            case INFORMATION_ADMIN -> world.schoolAdmin;
            case DISTRICT_AUDITOR -> world.auditor;
            default -> world.people.person(world.city, role);
        };
    }
}
