package org.shice.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.organization.UnitInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same POST twice is done once. Issuing accounts stands for everything that creates. */
@ShiceIT
class IdempotencyIT {

    private static final String HEADER = "Idempotency-Key";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    private final String key = UUID.randomUUID().toString();
    private final String username = TestPeople.unique();
    private TestPeople people;
    private UnitInfo city;
    private HttpCaller admin;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        city = people.city();
        var person = people.person(city, Role.SYSTEM_ADMIN);
        admin = new HttpCaller(context).signedIn(person.username(), PASSWORD);
    }

    @Test
    void same_key_and_same_request_create_once_and_answer_alike() {
        var first = admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        var second = admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/api/v1/accounts/");
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void without_a_key_the_second_request_is_refused_by_the_rule() {
        admin.post("/api/v1/accounts", plan(username));
        var second = admin.with("Accept-Language", "en").post("/api/v1/accounts", plan(username));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.json().at("/errors/0/field").asText()).isEqualTo("accounts[0].username");
    }

    @Test
    void same_key_with_other_content_is_refused() {
        admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        var other = admin.with(HEADER, key).post("/api/v1/accounts", plan(TestPeople.unique()));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("IdempotencyKeyReused");
    }

    @Test
    void key_of_a_refused_request_is_free_again() {
        var refused = admin.with(HEADER, key).post("/api/v1/accounts", plan("x"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(admin.with(HEADER, key)
                        .post("/api/v1/accounts", plan(username))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void request_that_has_no_answer_yet_is_not_done_again() {
        admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        jdbc.update("update idempotency_key set status = null, body = null where key = ?", key);
        var second = admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("RequestUnfinished");
    }

    @Test
    void key_is_forgotten_after_two_days() {
        admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        jdbc.update("update idempotency_key set created_at = created_at - interval '49 hours' where key = ?", key);
        var second = admin.with(HEADER, key).post("/api/v1/accounts", plan(TestPeople.unique()));
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    void keys_of_two_people_do_not_meet() {
        admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        var other = people.person(city, Role.SYSTEM_ADMIN);
        var second = new HttpCaller(context)
                .signedIn(other.username(), PASSWORD)
                .with(HEADER, key)
                .post("/api/v1/accounts", plan(TestPeople.unique()));
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    void kept_answer_shows_no_one_time_password_to_the_database() {
        var first = admin.with(HEADER, key).post("/api/v1/accounts", plan(username));
        var password = first.json().get("oneTimePassword").asText();
        var kept = jdbc.queryForObject(
                "select encode(body, 'escape') from idempotency_key where key = ?", String.class, key);
        assertThat(kept).isNotEmpty().doesNotContain(password).doesNotContain(username);
    }

    @Test
    void malformed_key_is_refused() {
        var answer = admin.with(HEADER, "k".repeat(101)).post("/api/v1/accounts", plan(username));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(HEADER);
    }

    private Map<String, String> plan(String name) {
        return Map.of(
                "username", name, "displayName", "Ada", "homeUnitId", city.id().toString());
    }

    private int count() {
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from account where username = ?", Integer.class, username));
    }
}
