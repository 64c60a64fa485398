package org.shice.account.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a stranger can do with the beginning of a system; the beginning itself is part of the main job. */
@ShiceIT
class FirstAdministratorRestIT {

    @Autowired
    private ApplicationContext context;

    @Test
    void stranger_with_a_guessed_token_begins_nothing() {
        var beginning = Map.of(
                "token", "guessed",
                "kind", "CITY_BUREAU",
                "unitCode", "x1",
                "unitName", "市教育局",
                "displayName", "甲",
                "username", "first-one",
                "password", "Blue-Teapot-7041");
        var answer = new HttpCaller(context).post("/api/v1/first-administrator", beginning);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("LinkExpired").doesNotContain("guessed");
    }

    @Test
    void missing_values_are_named() {
        var answer = new HttpCaller(context).post("/api/v1/first-administrator", Map.of("token", "guessed"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactlyInAnyOrder("kind", "unitCode", "unitName", "displayName", "username", "password");
    }
}
