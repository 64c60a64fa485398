package org.shice.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.account.rest.HttpCaller;
import org.shice.campaign.CampaignCity;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The register of the contradictions and the working groups over HTTP. */
@ShiceIT
class PlanListsRestIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    private CampaignCity city;
    private TestPerson northLead;
    private String path = "";

    @BeforeEach
    void plan() {
        city = new CampaignCity(context);
        northLead = city.people.person(city.north, Role.BUSINESS_LEAD);
        var plan = new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
        path = "/api/v1/plans/" + city.people.as(city.lead, () -> plans.create(plan));
    }

    @Test
    void register_has_the_wording_what_holds_and_what_was_chosen_anew() {
        var caller = signedIn(city.lead);
        var chosen = Map.of("choice", "C13_LETTERS", "option", "BY_LETTER", "reason", "as the letter says");
        assertThat(caller.put(path + "/choice", chosen).status()).isEqualTo(200);
        var letters = find(caller.get(path + "/contradictions").json(), "id", "C-13");
        assertThat(letters.get("standing").asText()).isEqualTo("CHOICE");
        assertThat(letters.get("quotes").get(0).asText()).contains("责任书由县市区教育行政部门保管");
        assertThat(letters.get("standard").asText()).isEqualTo("BY_STEP");
        assertThat(letters.get("chosen").asText()).isEqualTo("BY_LETTER");
        assertThat(letters.get("open").asBoolean()).isTrue();
        var changes = caller.get(path + "/contradictions/changes").json();
        assertThat(changes.get(0).get("reason").asText()).isEqualTo("as the letter says");
    }

    @Test
    void unit_keeps_its_group_and_the_city_reads_it() {
        var group = path + "/working-groups/" + city.north.id();
        var members = Map.of("members", List.of(Map.of("name", "王芳", "department", "教育股")));
        assertThat(signedIn(northLead).put(group, members).status()).isEqualTo(200);
        assertThat(signedIn(city.lead).get(group).json().get(0).get("name").asText())
                .isEqualTo("王芳");
        assertThat(signedIn(city.lead).put(group, members).status()).isEqualTo(403);
        var line = find(
                signedIn(city.lead).get(path + "/working-groups").json(),
                "unitId",
                city.north.id().toString());
        assertThat(line.get("members").asInt()).isOne();
        assertThat(signedIn(city.lead).get(path + "/working-groups.xlsx").status())
                .isEqualTo(200);
    }

    @Test
    void joint_group_is_kept_by_those_who_lead() {
        var members = Map.of("members", List.of(Map.of("name", "组长", "department", "教师工作科")));
        assertThat(signedIn(northLead).put(path + "/working-group", members).status())
                .isEqualTo(403);
        assertThat(signedIn(city.lead).put(path + "/working-group", members).status())
                .isEqualTo(200);
        assertThat(signedIn(northLead).get(path + "/working-group").json()).hasSize(1);
        var nameless = Map.of("members", List.of(Map.of("name", " ", "department", "教师工作科")));
        assertThat(signedIn(city.lead).put(path + "/working-group", nameless).status())
                .isBetween(400, 422);
    }

    private HttpCaller signedIn(TestPerson person) {
        return new HttpCaller(context).signedIn(person.username(), PASSWORD);
    }

    private static JsonNode find(JsonNode lines, String field, String value) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
