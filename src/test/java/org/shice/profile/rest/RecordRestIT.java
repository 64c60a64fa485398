package org.shice.profile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.account.rest.HttpCaller;
import org.shice.organization.UnitInfo;
import org.shice.profile.OpenedRecords;
import org.shice.profile.RecordPeople;
import org.shice.profile.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
class RecordRestIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OpenedRecords permits;

    @Autowired
    private Records records;

    @Autowired
    private SystemIdentity system;

    private RecordPeople given;
    private UnitInfo school;
    private RecordPeople.Teacher teacher;
    private HttpCaller caller;

    @BeforeEach
    void teacher() {
        given = new RecordPeople(context);
        school = given.people().school(given.people().city());
        teacher = given.completeTeacher(school);
        permits.open(teacher.record());
        caller = signedIn(teacher.person());
    }

    @Test
    void own_record_is_read_with_its_sections_and_never_with_the_number() {
        var answer = caller.get("/api/v1/me/record");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("id").asText()).isEqualTo(teacher.record().toString());
        assertThat(answer.json().get("complete").asBoolean()).isTrue();
        assertThat(answer.json().get("sections").findValuesAsText("code")).startsWith("basic", "education");
        assertThat(answer.text()).doesNotContain("19491231");
    }

    @Test
    void row_is_saved_with_the_version_that_was_read() {
        var read = caller.get(path("/sections/work"));
        var saved = caller.with("If-Match", read.header("ETag"))
                .put(path("/sections/work/rows/w1"), Map.of("values", work("主任")));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(caller.get(path("/sections/work")).text()).contains("主任");
    }

    @Test
    void old_version_is_refused_with_the_current_content() {
        var read = caller.get(path("/sections/work"));
        caller.with("If-Match", read.header("ETag")).put(path("/sections/work/rows/w1"), Map.of("values", work("主任")));
        var late = caller.with("If-Match", read.header("ETag"))
                .put(path("/sections/work/rows/w1"), Map.of("values", work("校长")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(late.json()
                        .get("current")
                        .get("rows")
                        .get(0)
                        .get("values")
                        .get("position")
                        .asText())
                .isEqualTo("主任");
        assertThat(late.json().get("type").asText()).endsWith("SectionChanged");
    }

    @Test
    void change_without_a_version_and_wrong_values_are_answered_in_words() {
        var missing = caller.put(path("/sections/work/rows/w1"), Map.of("values", work("主任")));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().get("errors").get(0).get("field").asText()).isEqualTo("If-Match");

        var wrong = caller.with("If-Match", "\"1\"")
                .with("Accept-Language", "en")
                .put(path("/sections/work/rows/w1"), Map.of("values", Map.of("startMonth", "soon")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("errors").get(0).get("field").asText()).isEqualTo("startMonth");
        assertThat(wrong.json().get("errors").get(0).get("text").asText()).startsWith("Enter a date");
    }

    @Test
    void rows_are_added_replaced_and_removed() {
        var added = caller.with("If-Match", etag("training")).post(path("/sections/training/rows"), "");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("rows")).hasSize(2);

        var replaced = caller.with("If-Match", added.header("ETag"))
                .put(
                        path("/sections/training"),
                        Map.of("rows", List.of(Map.of("id", "q1", "values", Map.of("category", "0")))));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.json().get("rows")).hasSize(1);

        var removed = caller.with("If-Match", replaced.header("ETag")).delete(path("/sections/training/rows/q1"));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().get("rows")).isEmpty();
        assertThat(caller.get(path("/missing")).json().get("complete").asBoolean())
                .isFalse();
    }

    @Test
    void versions_and_their_differences_are_read() {
        system.run(() -> records.submit(teacher.record()));
        caller.with("If-Match", etag("work")).put(path("/sections/work/rows/w1"), Map.of("values", work("主任")));
        system.run(() -> records.submit(teacher.record()));

        assertThat(caller.get(path("/versions")).json().get("items")).hasSize(2);
        assertThat(caller.get(path("/versions/1")).text()).contains("示范中学").doesNotContain("19491231");
        var changes = caller.get(path("/versions/2/changes?since=1")).json().get("items");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("after").asText()).isEqualTo("主任");
        assertThat(caller.get(path("/versions/9")).status()).isEqualTo(404);
    }

    @Test
    void number_is_revealed_to_the_administrator_with_a_reason_only() {
        var administrator = signedIn(given.people().person(school, Role.INFORMATION_ADMIN));
        assertThat(administrator.post(path("/reveal"), Map.of()).status()).isEqualTo(422);
        var answer = administrator.post(path("/reveal"), Map.of("reason", "核对原件"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("documentNumber").asText()).hasSize(18);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(caller.post(path("/reveal"), Map.of("reason", "想看看")).status())
                .isEqualTo(403);
    }

    @Test
    void originals_are_checked_by_the_administrator() {
        var administrator = signedIn(given.people().person(school, Role.INFORMATION_ADMIN));
        var checked = administrator.put(path("/evidence/basic/identity-card"), Map.of("seen", true));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(caller.get(path("/evidence"))
                        .json()
                        .get("items")
                        .get(0)
                        .get("seen")
                        .asBoolean())
                .isTrue();
        assertThat(caller.put(path("/evidence/basic/identity-card"), Map.of("seen", true))
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .put(path("/evidence/basic/nonsense"), Map.of("seen", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stranger_and_nobody_are_turned_away() {
        var stranger = given.teacher(given.people().school(given.people().city()));
        assertThat(signedIn(stranger.person()).get(path("")).status()).isEqualTo(403);
        assertThat(new HttpCaller(context).get(path("")).status()).isEqualTo(401);
    }

    @Test
    void section_that_is_not_open_is_a_conflict() {
        permits.close(teacher.record());
        var answer =
                caller.with("If-Match", etag("work")).put(path("/sections/work/rows/w1"), Map.of("values", work("主任")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("type").asText()).endsWith("SectionLocked");
    }

    private static Map<String, String> work(String position) {
        return Map.of("employer", "示范中学", "startMonth", "1972-09", "unitNature", "23", "position", position);
    }

    private String etag(String section) {
        return caller.get(path("/sections/" + section)).header("ETag");
    }

    private String path(String rest) {
        return "/api/v1/records/" + teacher.record() + rest;
    }

    private HttpCaller signedIn(TestPerson person) {
        return new HttpCaller(context).signedIn(person.username(), TestPeople.PASSWORD);
    }
}
