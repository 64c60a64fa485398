package org.shice.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.rest.HttpCaller;
import org.shice.platform.rest.ApiOperations.Operation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The API describes all of itself, and answers whatever it is sent with a plain refusal. */
@ShiceIT
class ApiDescriptionIT {

    /** They would end what the test needs: its token and its unit. */
    private static final Set<String> LEFT_OUT =
            Set.of("DELETE /api/v1/tokens/current", "POST /api/v1/units/{id}/deactivate");

    @Autowired
    private ApplicationContext context;

    private ApiOperations api;
    private HttpCaller everybody;

    @BeforeEach
    void prepare() {
        var people = new TestPeople(context);
        var city = people.city();
        var roles = EnumSet.complementOf(EnumSet.of(Role.SECTION_REVIEWER, Role.DISTRICT_AUDITOR));
        var person = people.person(city, roles.toArray(Role[]::new));
        everybody = new HttpCaller(context).signedIn(person.username(), PASSWORD);
        api = new ApiOperations(
                new HttpCaller(context).get("/v3/api-docs").json(), city.id().toString());
    }

    @Test
    void every_operation_says_what_it_does_where_it_belongs_and_how_it_refuses() {
        assertThat(api.all()).hasSizeGreaterThan(80).allSatisfy(operation -> {
            var node = operation.node();
            assertThat(node.path("summary").asText())
                    .as("summary of %s", operation)
                    .isNotBlank();
            assertThat(node.path("tags")).as("tag of %s", operation).hasSize(1);
            assertThat(node.at("/responses/default/content").has("application/problem+json"))
                    .as("refusal of %s", operation)
                    .isTrue();
            assertThat(operation.hasParameter("Idempotency-Key"))
                    .as("key of %s", operation)
                    .isEqualTo("POST".equals(operation.method()));
        });
    }

    @Test
    void no_input_makes_an_operation_fail() {
        var soft = new SoftAssertions();
        operations().filter(Operation::takesJson).forEach(operation -> {
            for (var body : operation.bodies()) {
                var answer = everybody
                        .with("If-Match", "\"0\"")
                        .send(operation.method(), operation.address(""), body.toString());
                soft.assertThat(answer.status())
                        .as("%s with %s: %s", operation, abbreviated(body.toString()), answer.text())
                        .isLessThan(500);
            }
        });
        soft.assertAll();
    }

    @Test
    void every_operation_finds_nothing_under_unknown_ids() {
        var soft = new SoftAssertions();
        operations().filter(operation -> !operation.takesJson()).forEach(operation -> {
            var answer = everybody.send(operation.method(), operation.address(""), null);
            soft.assertThat(answer.status())
                    .as("%s: %s", operation, answer.text())
                    .isLessThan(500);
        });
        soft.assertAll();
    }

    @Test
    void wrong_limits_and_cursors_are_refused_alike() {
        var paged = operations()
                .filter(operation -> operation.hasParameter("cursor"))
                .toList();
        assertThat(paged).hasSizeGreaterThan(8).allSatisfy(operation -> {
            var body = operation.takesJson() ? operation.bodies().get(0).toString() : null;
            for (var wrong : new String[] {"limit=0", "limit=201", "limit=x"}) {
                assertThat(everybody
                                .send(operation.method(), operation.address(wrong), body)
                                .status())
                        .as("%s %s", operation, wrong)
                        .isEqualTo(422);
            }
            assertThat(everybody
                            .send(operation.method(), operation.address("cursor=%21"), body)
                            .status())
                    .as("cursor of %s", operation)
                    .isBetween(400, 499);
        });
    }

    @Test
    void text_that_the_database_cannot_hold_is_wrong_input() {
        var answer = everybody.post("/api/v1/tasks/search", "{\"text\":\"a\\u0000b\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("text");
        assertThat(everybody.get("/api/v1/accounts?text=a%00b").status()).isEqualTo(422);
    }

    private Stream<Operation> operations() {
        return api.all().stream().filter(operation -> !LEFT_OUT.contains(operation.toString()));
    }

    private static String abbreviated(String body) {
        return body.length() > 300 ? body.substring(0, 300) + "…" : body;
    }
}
