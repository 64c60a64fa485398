package org.shice.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.AccountAdministration;
import org.shice.account.Accounts;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.account.RoleGrants;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.audit.AuditEntryView;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@ShiceIT
class ApiSecurityIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private RoleGrants grants;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcTemplate jdbc;

    private TestPeople people;
    private HttpCaller nobody;
    private UnitInfo school;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        nobody = new HttpCaller(context);
        school = people.school(people.city());
    }

    @Test
    void nobody_gets_a_problem_in_chinese_unless_english_is_asked_for() {
        var chinese = nobody.get("/api/v1/me");
        assertThat(chinese.status()).isEqualTo(401);
        assertThat(chinese.header("Content-Type")).startsWith("application/problem+json");
        assertThat(chinese.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(chinese.json().get("type").asText()).isEqualTo("urn:shice:problem:SignInRequired");
        assertThat(chinese.json().get("detail").asText()).isEqualTo("请先登录。");
        var english = nobody.with("Accept-Language", "en-GB,en;q=0.9").get("/api/v1/me");
        assertThat(english.json().get("detail").asText()).isEqualTo("Sign in first.");
    }

    @Test
    void everything_below_the_api_is_closed_unless_it_is_named() {
        assertThat(nobody.get("/api/v1/anything").status()).isEqualTo(401);
        assertThat(nobody.get("/api/anything").status()).isEqualTo(401);
        var person = people.person(school, Role.TEACHER);
        var caller = nobody.signedIn(person.username(), PASSWORD);
        assertThat(caller.get("/api/anything").status()).isEqualTo(403);
        var unknown = caller.get("/api/v1/anything");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("type").asText()).isEqualTo("urn:shice:problem:NotFound");
    }

    @Test
    void description_is_open_and_holds_no_data() {
        assertThat(nobody.get("/v3/api-docs").json().at("/info/title").asText()).isEqualTo("Shice 师册");
        assertThat(nobody.get("/v3/api-docs")
                        .json()
                        .at("/paths/~1api~1v1~1tokens")
                        .isMissingNode())
                .isFalse();
        assertThat(nobody.get("/api/docs").status()).isEqualTo(302);
        assertThat(nobody.get("/api/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void health_is_open_and_the_rest_of_the_machinery_closed() {
        assertThat(nobody.get("/actuator/health").json().get("status").asText()).isEqualTo("UP");
        assertThat(nobody.get("/actuator/info").status()).isEqualTo(403);
        assertThat(nobody.get("/actuator/env").status()).isEqualTo(403);
        assertThat(nobody.get("/actuator").status()).isEqualTo(403);
    }

    @Test
    void token_opens_the_api_until_it_is_ended() {
        var person = people.person(school, Role.TEACHER);
        var caller = nobody.signedIn(person.username(), PASSWORD);
        var me = caller.get("/api/v1/me").json();
        assertThat(me.get("username").asText()).isEqualTo(person.username());
        assertThat(me.at("/roles/0/role").asText()).isEqualTo("TEACHER");
        assertThat(caller.delete("/api/v1/tokens/current").status()).isEqualTo(204);
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void token_is_stored_as_a_hash_only() {
        var person = people.person(school);
        var token = nobody.post("/api/v1/tokens", Map.of("username", person.username(), "password", PASSWORD))
                .json()
                .get("token")
                .asText();
        assertThat(token).hasSize(43);
        var stored = jdbc.queryForObject(
                "select encode(token_hash, 'escape') from api_token where account_id = ?",
                String.class,
                person.id().value());
        assertThat(stored).isNotEqualTo(token);
    }

    @Test
    void expired_token_opens_nothing() {
        var person = people.person(school);
        var caller = nobody.signedIn(person.username(), PASSWORD);
        jdbc.update(
                "update api_token set expires_at = now() - interval '1 second' where account_id = ?",
                person.id().value());
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void wrong_password_and_unknown_account_get_the_same_answer() {
        var person = people.person(school);
        var wrong = nobody.post("/api/v1/tokens", Map.of("username", person.username(), "password", "Wrong-1234567"));
        var unknown = nobody.post("/api/v1/tokens", Map.of("username", "nobody-here", "password", "Wrong-1234567"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.text()).contains("WrongCredentials").doesNotContain(person.username());
    }

    @Test
    void missing_values_are_named() {
        var answer = nobody.with("Accept-Language", "en").post("/api/v1/tokens", Map.of("username", "x"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("password");
        assertThat(answer.json().at("/errors/0/text").asText()).isEqualTo("This value is required.");
        assertThat(nobody.post("/api/v1/tokens", "{not json").status()).isEqualTo(400);
    }

    @Test
    void fifth_wrong_password_locks_even_the_right_one_out_and_is_audited() {
        var person = people.person(school);
        for (int i = 0; i < 4; i++) {
            assertThat(attempt(person.username(), "Wrong-1234567").text()).contains("WrongCredentials");
        }
        assertThat(attempt(person.username(), "Wrong-1234567").text()).contains("AccountLocked");
        assertThat(attempt(person.username(), PASSWORD).text()).contains("AccountLocked");
        assertThat(actions(person)).contains("ACCOUNT_LOCKED");
        system.run(() -> administration.unlock(person.id()));
        assertThat(attempt(person.username(), PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void disabled_account_loses_its_tokens_at_once() {
        var person = people.person(school, Role.TEACHER);
        var caller = nobody.signedIn(person.username(), PASSWORD);
        system.run(() -> administration.disable(person.id(), "left the school"));
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(attempt(person.username(), PASSWORD).text()).contains("AccountDisabled");
        assertThat(attempt(person.username(), "Wrong-1234567").text()).contains("WrongCredentials");
    }

    @Test
    void role_that_was_taken_is_gone_with_the_next_call() {
        var person = people.person(school, Role.INFORMATION_ADMIN);
        var caller = nobody.signedIn(person.username(), PASSWORD);
        var roster = "/api/v1/roster?unit=" + school.id();
        assertThat(caller.get(roster).status()).isEqualTo(200);
        system.run(() -> grants.revoke(person.id(), Role.INFORMATION_ADMIN, school.id()));
        assertThat(caller.get(roster).status()).isEqualTo(403);
        assertThat(caller.get("/api/v1/me").json().get("roles")).isEmpty();
    }

    @Test
    void one_time_password_opens_nothing_but_its_own_change() {
        var username = TestPeople.unique();
        var plan = new NewAccount(username, "New Person", null, school.id());
        var issued = system.call(() -> accounts.issue(List.of(plan))).get(0);
        var caller = nobody.signedIn(username, issued.oneTimePassword());
        assertThat(caller.get("/api/v1/me").json().get("mustChangePassword").asBoolean())
                .isTrue();
        var blocked = caller.with("Accept-Language", "en").get("/api/v1/units");
        assertThat(blocked.status()).isEqualTo(403);
        assertThat(blocked.json().get("type").asText()).isEqualTo("urn:shice:problem:PasswordChangeRequired");
        assertThat(caller.get("/api/v1/nothing-here").text()).contains("PasswordChangeRequired");

        var weak = change(caller, issued.oneTimePassword(), "short");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.json().at("/errors/0/field").asText()).isEqualTo("newPassword");
        assertThat(change(caller, "Wrong-1234567", PASSWORD)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("oldPassword");
        assertThat(change(caller, issued.oneTimePassword(), PASSWORD).status()).isEqualTo(204);

        assertThat(caller.get("/api/v1/me").status())
                .as("the old token has ended")
                .isEqualTo(401);
        var again = nobody.signedIn(username, PASSWORD);
        assertThat(again.get("/api/v1/units").status()).isEqualTo(200);
        assertThat(change(again, PASSWORD, PASSWORD).text()).contains("error").contains("newPassword");
    }

    @Test
    void one_time_password_ends_after_fourteen_days() {
        var username = TestPeople.unique();
        var plan = new NewAccount(username, "New Person", null, school.id());
        var issued = system.call(() -> accounts.issue(List.of(plan))).get(0);
        jdbc.update(
                "update account set initial_password_expires_at = now() - interval '1 second' where id = ?",
                issued.id().value());
        assertThat(attempt(username, issued.oneTimePassword()).text()).contains("InitialPasswordExpired");
    }

    @Test
    void document_number_signs_in_however_it_is_written() {
        var username = TestPeople.unique();
        var number = "4306" + "%013d".formatted(System.nanoTime() % 10_000_000_000_000L) + "x";
        var issued = system.call(
                        () -> accounts.issue(List.of(new NewAccount(username, "New Person", number, school.id()))))
                .get(0);
        assertThat(attempt(" " + number.toUpperCase(Locale.ROOT), issued.oneTimePassword())
                        .status())
                .isEqualTo(201);
    }

    private HttpCaller.Answer attempt(String username, String password) {
        return nobody.post("/api/v1/tokens", Map.of("username", username, "password", password));
    }

    private static HttpCaller.Answer change(HttpCaller caller, String before, String after) {
        return caller.put("/api/v1/me/password", Map.of("oldPassword", before, "newPassword", after));
    }

    private List<String> actions(TestPeople.TestPerson person) {
        return audit.historyOf("account", person.id().toString()).stream()
                .map(AuditEntryView::action)
                .toList();
    }
}
