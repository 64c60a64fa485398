package org.shice.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.rest.HttpCaller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation of the API, found in the running application: closed to nobody in particular, and without a role it
 * gives nothing but one's own. Rights by role and place lie in the services (see {@code ServiceRightsIT}).
 */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestRightsIT {

    private static final Set<String> OPEN_TO_ALL = Set.of("POST /api/v1/first-administrator", "POST /api/v1/tokens");

    /** What anybody who is signed in may ask, about themselves or about what everybody sees of the own places. */
    private static final Set<String> WITHOUT_A_ROLE = Set.of(
            "DELETE /api/v1/tokens/current",
            "GET /api/v1/accounts",
            "GET /api/v1/accounts/count",
            "GET /api/v1/campaigns",
            "GET /api/v1/deadlines",
            "GET /api/v1/deadlines/counts",
            "GET /api/v1/deadlines/log",
            "GET /api/v1/me",
            "GET /api/v1/me/substitutions",
            "GET /api/v1/notices",
            "GET /api/v1/notices/counts",
            "GET /api/v1/notices/settings",
            "GET /api/v1/records/{id}/collections",
            "GET /api/v1/tasks",
            "GET /api/v1/units",
            "GET /api/v1/urgings",
            "POST /api/v1/notices/read",
            "POST /api/v1/tasks/counts",
            "POST /api/v1/tasks/search");

    /** Lists among them that show what the roles cover. */
    private static final Set<String> EMPTY_WITHOUT_A_ROLE = Set.of(
            "GET /api/v1/accounts",
            "GET /api/v1/campaigns",
            "GET /api/v1/deadlines",
            "GET /api/v1/deadlines/log",
            "GET /api/v1/records/{id}/collections",
            "GET /api/v1/tasks",
            "GET /api/v1/urgings",
            "POST /api/v1/tasks/search");

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @SuppressWarnings("NullAway.Init")
    private HttpCaller nobody;

    @SuppressWarnings("NullAway.Init")
    private TestPeople people;

    @BeforeAll
    void build() {
        nobody = new HttpCaller(context);
        people = new TestPeople(context);
    }

    @Test
    void nobody_gets_in_without_a_token() {
        var open = operations().stream()
                .filter(operation -> call(nobody, operation).status() != 401)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).isEqualTo(OPEN_TO_ALL);
    }

    @Test
    void description_names_every_operation_and_no_other() {
        var described = new TreeSet<String>();
        var paths = nobody.get("/v3/api-docs").json().get("paths");
        paths.fieldNames().forEachRemaining(path -> methods(paths.get(path), path, described));
        assertThat(described).isEqualTo(operations());
    }

    @Test
    void without_a_role_there_is_nothing_but_ones_own() {
        var person = people.person(people.school(people.city()));
        var given = new TreeSet<String>();
        var faults = new TreeSet<String>();
        for (var operation : operations()) {
            var answer = call(nobody.signedIn(person.username(), PASSWORD), operation);
            var status = answer.status();
            if (EMPTY_WITHOUT_A_ROLE.contains(operation)) {
                assertThat(answer.json().findPath("id").isMissingNode())
                        .as(operation + " " + answer.text())
                        .isTrue();
            }
            if (status < 300 && !OPEN_TO_ALL.contains(operation)) {
                given.add(operation);
            }
            if (status >= 500) {
                faults.add(operation);
            }
        }
        assertThat(given).isEqualTo(WITHOUT_A_ROLE);
        assertThat(faults)
                .as("an empty request is an answer's worth, not a fault")
                .isEmpty();
    }

    @Test
    void reading_out_of_the_own_places_ends_in_a_refusal_for_every_role() {
        var city = people.city();
        var place = people.school(people.district(city));
        var unit = place.id().toString();
        var refused = new ArrayList<String>();
        for (var role : Role.values()) {
            var home = people.district(city);
            var caller = nobody.signedIn(people.seated(home, role).username(), PASSWORD);
            for (var path : Set.of(
                    "/api/v1/units/" + unit,
                    "/api/v1/units/" + unit + "/children",
                    "/api/v1/units/" + unit + "/subtree",
                    "/api/v1/accounts?unitId=" + unit,
                    "/api/v1/roster?unit=" + unit,
                    "/api/v1/roster/counts?unit=" + unit,
                    "/api/v1/rosters/imports?unit=" + unit,
                    "/api/v1/deadlines?below=" + unit,
                    "/api/v1/deadlines/counts?below=" + unit,
                    "/api/v1/deadlines/log?below=" + unit,
                    "/api/v1/urgings?below=" + unit)) {
                var status = caller.get(path).status();
                if (status != 403 && status != 404) {
                    refused.add(role + " " + path + " " + status);
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    private Set<String> operations() {
        var found = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.shice")) {
                info.getMethodsCondition().getMethods().forEach(method -> info.getPatternValues()
                        .forEach(path -> found.add(method + " " + path)));
            }
        });
        return found;
    }

    private static HttpCaller.Answer call(HttpCaller caller, String operation) {
        var parts = operation.split(" ", 2);
        var path = parts[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return caller.send(parts[0], path, parts[0].equals("GET") || parts[0].equals("DELETE") ? null : Map.of());
    }

    private static void methods(JsonNode path, String name, Set<String> described) {
        path.fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + name));
    }
}
