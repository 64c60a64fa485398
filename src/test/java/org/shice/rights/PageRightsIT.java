package org.shice.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.rest.HttpCaller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page, found in the running application, and for whom it opens. */
@ShiceIT
class PageRightsIT {

    private static final Set<String> OPEN_TO_ALL = Set.of("first-administrator/:___url_parameter", "login");
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> REVIEWERS =
            EnumSet.of(Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.SECTION_REVIEWER);
    private static final Set<Role> LEADS = EnumSet.of(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN);
    private static final Set<Role> LEADS_AND_SCHOOLS =
            EnumSet.of(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN, Role.INFORMATION_ADMIN);
    private static final Set<Role> PLAN_READERS =
            EnumSet.of(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN, Role.INFORMATION_ADMIN, Role.MANAGER);
    private static final Set<Role> VIEWERS = EnumSet.of(
            Role.MANAGER,
            Role.BUSINESS_LEAD,
            Role.SYSTEM_ADMIN,
            Role.INFORMATION_ADMIN,
            Role.DISTRICT_AUDITOR,
            Role.BUREAU_REVIEWER);
    private static final Set<Role> DEADLINE_READERS = EnumSet.of(
            Role.MANAGER,
            Role.BUSINESS_LEAD,
            Role.SYSTEM_ADMIN,
            Role.INFORMATION_ADMIN,
            Role.DISTRICT_AUDITOR,
            Role.BUREAU_REVIEWER,
            Role.TRAINING_ADMIN);
    private static final Set<Role> TASK_PEOPLE = EnumSet.of(
            Role.MANAGER,
            Role.BUSINESS_LEAD,
            Role.SYSTEM_ADMIN,
            Role.INFORMATION_ADMIN,
            Role.SECTION_REVIEWER,
            Role.DISTRICT_AUDITOR,
            Role.BUREAU_REVIEWER);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    private static final Set<Role> ROSTER_READERS =
            EnumSet.of(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.QUERY_CLERK);
    private static final Set<Role> SYSTEM_ADMIN = EnumSet.of(Role.SYSTEM_ADMIN);

    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("accounts", SYSTEM_ADMIN),
            Map.entry("board", VIEWERS),
            Map.entry("board/:campaign", VIEWERS),
            Map.entry("board/:campaign/diagram", VIEWERS),
            Map.entry("board/:campaign/people", VIEWERS),
            Map.entry("board/:campaign/timeline", VIEWERS),
            Map.entry("board/:campaign/bulletin", VIEWERS),
            Map.entry("board/:campaign/outlook", VIEWERS),
            Map.entry("board/:campaign/trend", VIEWERS),
            Map.entry("calendar", PLAN_READERS),
            Map.entry("campaigns", LEADS_AND_SCHOOLS),
            Map.entry("campaigns/:campaign", LEADS_AND_SCHOOLS),
            Map.entry("campaigns/new", LEADS),
            Map.entry("deadlines", DEADLINE_READERS),
            Map.entry("deadlines/:___url_parameter", DEADLINE_READERS),
            Map.entry("deadlines/ladder", VIEWERS),
            Map.entry("deadlines/log", VIEWERS),
            Map.entry("group-chats", LEADS),
            Map.entry("imports", KEEPERS),
            Map.entry("imports/:import", KEEPERS),
            Map.entry("my-record/:___url_parameter?", EnumSet.of(Role.TEACHER)),
            Map.entry("notice-settings", EVERYBODY),
            Map.entry("notices", EVERYBODY),
            Map.entry("operations", SYSTEM_ADMIN),
            Map.entry("organization", SYSTEM_ADMIN),
            Map.entry("password", EVERYBODY),
            Map.entry("plans", PLAN_READERS),
            Map.entry("plans/:campaign", PLAN_READERS),
            Map.entry("plans/:campaign/changes", PLAN_READERS),
            Map.entry("plans/:campaign/choices", PLAN_READERS),
            Map.entry("plans/:campaign/group/:unit?", PLAN_READERS),
            Map.entry("plans/:campaign/persons", PLAN_READERS),
            Map.entry("plans/:campaign/readiness", LEADS),
            Map.entry("plans/new", LEADS),
            Map.entry("progress", VIEWERS),
            Map.entry("progress/cases", VIEWERS),
            Map.entry("progress/excluded", VIEWERS),
            Map.entry("records/:record/:section?", REVIEWERS),
            Map.entry("rehearsals", LEADS),
            Map.entry("rehearsals/:rehearsal", LEADS),
            Map.entry("review/:___url_parameter", REVIEWERS),
            Map.entry("roster", ROSTER_READERS),
            Map.entry("substitutions", EVERYBODY),
            Map.entry("tasks", TASK_PEOPLE),
            Map.entry("urgings", VIEWERS));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Test
    void every_page_opens_for_the_roles_of_the_table() {
        var found = new TreeMap<String, Set<Role>>();
        routes().forEach((path, page) -> {
            if (!OPEN_TO_ALL.contains(path)) {
                found.put(path, opensFor(page));
            }
        });
        assertThat(found).isEqualTo(TABLE);
    }

    @Test
    void nobody_sees_a_page_but_the_named_ones() {
        var checker = new AccessAnnotationChecker();
        var open = new TreeSet<String>();
        routes().forEach((path, page) -> {
            if (checker.hasAccess(page, null, role -> false)) {
                open.add(path);
            }
        });
        assertThat(open).isEqualTo(OPEN_TO_ALL);
        var browser = new HttpCaller(context).with("Accept", "text/html");
        routes().keySet().forEach(path -> {
            var status = browser.get("/" + path.replaceAll(":[^/]+", "x")).status();
            assertThat(status).as(path).isEqualTo(OPEN_TO_ALL.contains(path) ? 200 : 302);
        });
    }

    private Map<String, Class<? extends Component>> routes() {
        var routes = new TreeMap<String, Class<? extends Component>>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes()
                .forEach(route -> routes.put(route.getTemplate(), route.getNavigationTarget()));
        routes.values().removeIf(PageRightsIT::isOfATest);
        return routes;
    }

    private static boolean isOfATest(Class<?> page) {
        var origin = page.getProtectionDomain().getCodeSource().getLocation().getPath();
        return origin.endsWith("/test-classes/");
    }

    private static Set<Role> opensFor(Class<?> page) {
        var checker = new AccessAnnotationChecker();
        var somebody = (Principal) () -> "t0001";
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (checker.hasAccess(
                    page,
                    somebody,
                    asked -> role.name().equals(asked) || role.authority().equals(asked))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
