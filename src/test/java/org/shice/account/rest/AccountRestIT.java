package org.shice.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.organization.UnitInfo;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a system administrator does over REST, from the first unit to the last account. */
@ShiceIT
class AccountRestIT {

    @Autowired
    private ApplicationContext context;

    private TestPeople people;
    private UnitInfo city;
    private HttpCaller admin;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        city = people.city();
        var person = people.person(city, Role.SYSTEM_ADMIN);
        admin = new HttpCaller(context).signedIn(person.username(), PASSWORD).with("Accept-Language", "en");
    }

    @Test
    void tree_is_built_and_changed() {
        var district = create(city.id().toString(), "DISTRICT_BUREAU", null, null);
        var school = create(id(district), "SCHOOL", "KINDERGARTEN", "PRIVATE");
        assertThat(ids(admin.get("/api/v1/units"))).containsExactly(city.id().toString());
        assertThat(ids(admin.get("/api/v1/units/" + id(district) + "/children")))
                .containsExactly(id(school));
        assertThat(ids(admin.get("/api/v1/units/" + city.id() + "/subtree")))
                .containsExactly(city.id().toString(), id(district), id(school));
        assertThat(school.get("path").asText()).startsWith(city.path());

        var version =
                admin.get("/api/v1/units/" + id(school)).json().get("version").asLong();
        var change = Map.of("name", "第一幼儿园", "version", version);
        assertThat(admin.send("PATCH", "/api/v1/units/" + id(school), change)
                        .json()
                        .at("/unit/name")
                        .asText())
                .isEqualTo("第一幼儿园");
        var late = admin.send("PATCH", "/api/v1/units/" + id(school), change);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("type").asText()).isEqualTo("urn:shice:problem:ConcurrentChange");

        assertThat(admin.post("/api/v1/units/" + id(district) + "/deactivate", Map.of())
                        .text())
                .contains("UnitInUse")
                .contains("1 active units");
        assertThat(admin.post("/api/v1/units/" + id(school) + "/deactivate", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(admin.post("/api/v1/units/" + id(district) + "/deactivate", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(admin.post("/api/v1/units/" + id(district) + "/reactivate", Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void wrong_unit_is_refused_with_every_problem_in_both_languages() {
        var plan = Map.of("parentId", city.id().toString(), "code", "a/b", "name", "  x  ", "kind", "COLLEGE");
        var english = admin.post("/api/v1/units", plan);
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.json().get("errors"))
                .extracting(e -> e.get("field").asText())
                .containsExactlyInAnyOrder("code", "kind", "schoolType");
        assertThat(english.json().get("title").asText()).isEqualTo("Wrong input");
        var chinese = admin.with("Accept-Language", "zh-CN").post("/api/v1/units", plan);
        assertThat(chinese.json().get("title").asText()).isEqualTo("输入有误");
        assertThat(chinese.text()).contains("请选择学校类型");
        var unknown = admin.post(
                "/api/v1/units", Map.of("parentId", city.id().toString(), "code", "x", "name", "x", "kind", "CASTLE"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/errors/0/field").asText()).isEqualTo("kind");
    }

    @Test
    void taken_code_is_a_conflict() {
        var plan = Map.of("parentId", city.id().toString(), "code", city.code(), "name", "x", "kind", "DEPARTMENT");
        var answer = admin.post("/api/v1/units", plan);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).contains(city.code());
    }

    @Test
    void department_gets_sections_and_responsible_persons() {
        var department = create(city.id().toString(), "DEPARTMENT", null, null);
        var path = "/api/v1/units/" + id(department);
        assertThat(admin.put(path + "/sections", Map.of("sections", List.of("CONFIRM")))
                        .json()
                        .at("/sections/0")
                        .asText())
                .isEqualTo("CONFIRM");
        var head = Map.of("duty", "HEAD", "name", "Ada", "officePhone", "0730-000");
        var answer = admin.put(path + "/responsible-persons", Map.of("responsiblePersons", List.of(head)));
        assertThat(answer.json().at("/responsiblePersons/0/name").asText()).isEqualTo("Ada");
        var twice = admin.put(path + "/responsible-persons", Map.of("responsiblePersons", List.of(head, head)));
        assertThat(twice.status()).isEqualTo(422);
        var nameless =
                admin.put(path + "/responsible-persons", Map.of("responsiblePersons", List.of(Map.of("duty", "HEAD"))));
        assertThat(nameless.status()).isEqualTo(422);
    }

    @Test
    void account_lives_from_issue_to_disabling() {
        var school = people.school(city);
        var username = TestPeople.unique();
        var plan = Map.of(
                "username",
                username,
                "displayName",
                "Ada",
                "homeUnitId",
                school.id().toString());
        var issued = admin.post("/api/v1/accounts", plan);
        assertThat(issued.status()).isEqualTo(201);
        var path = issued.header("Location");
        var grant = Map.of("role", "MANAGER", "unitId", school.id().toString());
        assertThat(admin.post(path + "/roles", grant).status()).isEqualTo(204);
        assertThat(admin.get(path).json().at("/roles/0/role").asText()).isEqualTo("MANAGER");
        assertThat(admin.get(path).json().get("mustChangePassword").asBoolean()).isTrue();
        assertThat(admin.delete(path + "/roles/MANAGER/" + school.id()).status())
                .isEqualTo(204);
        assertThat(admin.get(path).json().get("roles")).isEmpty();

        var reset = admin.post(path + "/password-reset", Map.of("note", "came to the office"));
        assertThat(reset.json().get("oneTimePassword").asText())
                .isNotEqualTo(issued.json().get("oneTimePassword").asText());
        assertThat(admin.post(path + "/password-reset", Map.of("note", "")).status())
                .isEqualTo(422);
        assertThat(admin.post(path + "/unlock", Map.of()).status()).isEqualTo(204);
        assertThat(admin.post(path + "/disable", Map.of("note", "left")).status())
                .isEqualTo(204);
        assertThat(admin.get(path).json().get("enabled").asBoolean()).isFalse();
        assertThat(admin.post(path + "/enable", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void accounts_are_read_page_by_page() {
        var school = people.school(city);
        for (int i = 0; i < 5; i++) {
            people.person(school);
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = admin.get("/api/v1/accounts?limit=2&unitId=" + school.id() + cursor)
                    .json();
            page.get("items").forEach(item -> seen.add(item.get("username").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(5).isSorted();
        assertThat(new HashSet<>(seen)).hasSize(5);
        var text = admin.get("/api/v1/accounts?text=" + seen.get(3)).json();
        assertThat(text.get("items")).hasSize(1);
        assertThat(admin.get("/api/v1/accounts?limit=201")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("limit");
        assertThat(admin.get("/api/v1/accounts?cursor=%21%21").status()).isEqualTo(422);
        assertThat(admin.get("/api/v1/accounts?role=KING")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("role");
    }

    @Test
    void another_city_is_out_of_reach() {
        var stranger = people.person(people.school(people.city()));
        assertThat(admin.get("/api/v1/accounts/" + stranger.id()).status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/accounts?text=" + stranger.username())
                        .json()
                        .get("items"))
                .isEmpty();
        var reset = admin.post("/api/v1/accounts/" + stranger.id() + "/password-reset", Map.of("note", "x"));
        assertThat(reset.status()).isEqualTo(403);
        assertThat(admin.get("/api/v1/accounts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/accounts/no-id").status()).isEqualTo(422);
    }

    @Test
    void deputy_is_named_and_cancelled() {
        var school = people.school(city);
        var clerk = people.person(school, Role.INFORMATION_ADMIN);
        var deputy = people.person(school);
        var caller = new HttpCaller(context).signedIn(clerk.username(), PASSWORD);
        var today = LocalDate.now(TimeSettings.ZONE).toString();
        var plan = Map.of("deputyUsername", deputy.username(), "from", today, "until", today);
        var named = caller.post("/api/v1/me/substitutions", plan);
        assertThat(named.status()).isEqualTo(201);
        var me = new HttpCaller(context)
                .signedIn(deputy.username(), PASSWORD)
                .get("/api/v1/me")
                .json();
        assertThat(me.at("/roles/0/onBehalfOf").asText()).isEqualTo(clerk.id().toString());
        assertThat(caller.get("/api/v1/me/substitutions").json()).hasSize(1);
        assertThat(caller.delete("/api/v1/me/substitutions/" + id(named.json())).status())
                .isEqualTo(204);
        assertThat(caller.get("/api/v1/me/substitutions")
                        .json()
                        .at("/0/cancelled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void language_is_kept() {
        assertThat(admin.put("/api/v1/me/language", Map.of("language", "en")).status())
                .isEqualTo(204);
        assertThat(admin.get("/api/v1/me").json().get("language").asText()).isEqualTo("en");
        assertThat(admin.put("/api/v1/me/language", Map.of("language", "fr")).status())
                .isEqualTo(422);
    }

    private JsonNode create(String parent, String kind, @Nullable String type, @Nullable String ownership) {
        var plan = new HashMap<String, String>();
        plan.put("parentId", parent);
        plan.put("code", TestPeople.unique());
        plan.put("name", "Unit");
        plan.put("kind", kind);
        if (type != null && ownership != null) {
            plan.put("schoolType", type);
            plan.put("ownership", ownership);
        }
        var answer = admin.post("/api/v1/units", plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String id(JsonNode resource) {
        return resource.get("id").asText();
    }

    private static List<String> ids(HttpCaller.Answer answer) {
        var ids = new ArrayList<String>();
        answer.json().forEach(item -> ids.add(id(item)));
        return ids;
    }
}
