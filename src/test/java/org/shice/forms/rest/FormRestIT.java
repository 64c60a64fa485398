package org.shice.forms.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.rest.HttpCaller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Forms and code lists over HTTP, as a client of the record needs them. */
@ShiceIT
class FormRestIT {

    @Autowired
    private ApplicationContext context;

    private HttpCaller teacher;

    @BeforeEach
    void prepare() {
        var people = new TestPeople(context);
        var person = people.person(people.school(people.city()), Role.TEACHER);
        teacher = new HttpCaller(context).signedIn(person.username(), PASSWORD).with("Accept-Language", "en");
    }

    @Test
    void sections_come_in_their_order_with_their_fields() {
        var sections = teacher.get("/api/v1/forms?type=PRIMARY_MIDDLE").json().get("items");
        assertThat(sections)
                .extracting(section -> section.get("code").asText())
                .containsExactly("basic", "education", "work", "post", "teaching", "training");
        var basic = teacher.get("/api/v1/forms/basic?type=PRIMARY_MIDDLE").json();
        assertThat(basic).isEqualTo(sections.get(0));
        assertThat(basic.get("fields"))
                .filteredOn(field -> "sex".equals(field.get("key").asText()))
                .singleElement()
                .satisfies(sex -> {
                    assertThat(sex.get("kind").asText()).isEqualTo("CHOICE");
                    assertThat(sex.at("/choice/codeList").asText()).isEqualTo("sex");
                });
    }

    @Test
    void code_list_speaks_the_language_of_the_caller() {
        var path = "/api/v1/code-lists/yes-no?type=PRIMARY_MIDDLE";
        assertThat(teacher.get(path).json().at("/items/0/label").asText()).isIn("Yes", "No");
        var chinese = new HttpCaller(context).signedIn(anybody(), PASSWORD).get(path);
        assertThat(chinese.json().at("/items/0/label").asText())
                .as("without Accept-Language, whatever the language of the server")
                .isIn("是", "否");
    }

    @Test
    void unknown_names_are_not_found_and_nobody_must_sign_in() {
        assertThat(teacher.get("/api/v1/code-lists/nothing?type=PRIMARY_MIDDLE").status())
                .isEqualTo(404);
        assertThat(teacher.get("/api/v1/forms/nothing?type=PRIMARY_MIDDLE").status())
                .isEqualTo(404);
        assertThat(teacher.get("/api/v1/forms").status()).isEqualTo(400);
        assertThat(new HttpCaller(context)
                        .get("/api/v1/forms?type=PRIMARY_MIDDLE")
                        .status())
                .isEqualTo(401);
    }

    private String anybody() {
        var people = new TestPeople(context);
        return people.person(people.city(), Role.MANAGER).username();
    }
}
