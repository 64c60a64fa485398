package org.shice.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.account.rest.HttpCaller;
import org.shice.notice.NoticeKind;
import org.shice.notice.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class NoticeRestIT {

    private static final String NOTICES = "/api/v1/notices";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    private TestPerson ada;
    private HttpCaller caller;

    @BeforeEach
    void person_with_two_notices() {
        var people = new TestPeople(context);
        ada = people.person(people.school(people.city()));
        var values = Map.of("campaign", "Spring 2026", "text", "Please finish");
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(
                    status -> notices.send(NoticeKind.RECORD_URGED, List.of(ada.id()), values, "my-record"));
        }
        caller = new HttpCaller(context).signedIn(ada.username(), PASSWORD);
    }

    @Test
    void notices_come_in_the_callers_language_and_page_by_page() {
        var english = caller.with("Accept-Language", "en");
        var first = english.get(NOTICES + "?limit=1").json();
        var second =
                english.get(NOTICES + "?limit=1&cursor=" + first.get("next").asText());

        assertThat(first.at("/items/0/title").asText()).isEqualTo("Please fill your record for \"Spring 2026\"");
        assertThat(second.json().at("/items/0/id").asText())
                .isNotEqualTo(first.at("/items/0/id").asText());
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void reading_counts_down() {
        var id = caller.get(NOTICES).json().at("/items/0/id").asText();
        assertThat(caller.post(NOTICES + "/" + id + "/read", Map.of()).status()).isEqualTo(204);
        assertThat(caller.get(NOTICES + "/counts").json().get("unread").asInt()).isEqualTo(1);
        assertThat(caller.post(NOTICES + "/read", Map.of()).json().get("count").asInt())
                .isEqualTo(1);
        assertThat(caller.get(NOTICES + "/counts").json().toString()).isEqualTo("{\"all\":2,\"unread\":0}");
    }

    @Test
    void bad_page_is_said() {
        assertThat(caller.get(NOTICES + "?limit=0").status()).isEqualTo(422);
        assertThat(caller.get(NOTICES + "?cursor=nonsense").status()).isEqualTo(422);
    }
}
