package org.shice.roster.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.account.rest.HttpCaller;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.roster.TestRosters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The staff list over HTTP, from the upload to the first sign-in. */
@ShiceIT
class RosterApiIT {

    @Autowired
    private ApplicationContext context;

    private TestPeople people;
    private UnitInfo school;
    private HttpCaller admin;
    private String token;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        school = people.school(people.city());
        var person = people.person(school, Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
        token = token(person);
        admin = new HttpCaller(context).withToken(token);
    }

    @Test
    void uploaded_list_becomes_people_with_accounts_that_work() throws Exception {
        var wrong = new HashMap<>(TestRosters.person(SchoolType.PRIMARY_MIDDLE));
        wrong.put("姓名", "");
        var list = List.of(
                TestRosters.person(SchoolType.PRIMARY_MIDDLE),
                TestRosters.person(SchoolType.PRIMARY_MIDDLE),
                Map.copyOf(wrong));
        var location = upload(token, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list));
        await(location, "READY");

        var rows = admin.get(location + "/rows?state=ERROR").json().get("items");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("findings").get(0).get("column").asText()).isEqualTo("A");
        assertThat(admin.get(location + "/error-workbook").status()).isEqualTo(200);
        assertThat(admin.send("PATCH", location + "/rows/2", Map.of("accepted", false))
                        .status())
                .isEqualTo(204);
        assertThat(admin.post(location + "/confirm", "").status()).isEqualTo(202);
        await(location, "DONE");

        var staff = admin.get("/api/v1/roster?unit=" + school.id()).json().get("items");
        assertThat(staff).hasSize(1);
        assertThat(staff.get(0).get("documentMasked").asText()).contains("****");

        var issued =
                admin.post("/api/v1/roster/accounts", Map.of("unit", school.id().toString()));
        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.header("Cache-Control")).contains("no-store");
        var slip = issued.json().get("slips").get(0);
        assertThat(slip.get("username").asText()).isEqualTo(list.get(1).get("教职工号"));
        assertThat(slip.get("oneTimePassword").asText()).isNotBlank();
        assertThat(admin.post(
                                "/api/v1/roster/accounts",
                                Map.of("unit", school.id().toString()))
                        .json()
                        .get("slips"))
                .as("nobody is left")
                .isEmpty();
        var teachers = admin.get("/api/v1/roster?hasAccount=true&unit=" + school.id());
        assertThat(teachers.json().get("items")).hasSize(1);
        var record = slip.get("recordId").asText();
        assertThat(admin.post("/api/v1/roster/" + record + "/account/reissue", Map.of("note", "asked in person"))
                        .json()
                        .get("oneTimePassword")
                        .asText())
                .isNotEqualTo(slip.get("oneTimePassword").asText());
        assertThat(admin.put("/api/v1/roster/" + record + "/status", Map.of("staffStatus", "301"))
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/api/v1/roster?state=CLOSED&unit=" + school.id())
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void slips_come_as_a_workbook_when_asked_for() throws Exception {
        var location = upload(
                token, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, 2)));
        await(location, "READY");
        admin.post(location + "/confirm", "");
        await(location, "DONE");
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        var slips = admin.with("Accept", type)
                .post("/api/v1/roster/accounts", Map.of("unit", school.id().toString()));

        assertThat(slips.status()).isEqualTo(200);
        assertThat(slips.header("Content-Type")).isEqualTo(type);
        assertThat(slips.header("Cache-Control")).contains("no-store");
    }

    @Test
    void person_is_added_by_form_and_wrong_input_is_told_by_field() {
        var answer = admin.post(
                "/api/v1/roster",
                Map.of("unit", school.id().toString(), "values", Map.of("documentType", "1", "documentNumber", "1")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"name\"", "\"documentNumber\"", "不能为空");
    }

    @Test
    void what_is_no_workbook_is_refused_at_once() throws Exception {
        var answer = send(token, "no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:shice:problem:NotAWorkbook");
    }

    @Test
    void strangers_are_refused_everywhere() throws Exception {
        var location = upload(
                token, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, 1)));
        var stranger = token(people.person(people.school(people.city()), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN));
        var teacher = token(people.person(school, Role.TEACHER));
        for (var other : List.of(stranger, teacher)) {
            var caller = new HttpCaller(context).withToken(other);
            var unit = Map.of("unit", school.id().toString());
            assertThat(send(other, new byte[] {1}).statusCode()).isEqualTo(403);
            assertThat(caller.get(location).status()).isEqualTo(403);
            assertThat(caller.get(location + "/rows").status()).isEqualTo(403);
            assertThat(caller.get(location + "/error-workbook").status()).isEqualTo(403);
            assertThat(caller.post(location + "/confirm", "").status()).isEqualTo(403);
            assertThat(caller.delete(location).status()).isEqualTo(403);
            assertThat(caller.get("/api/v1/roster?unit=" + school.id()).status())
                    .isEqualTo(403);
            assertThat(caller.post("/api/v1/roster/accounts", unit).status()).isEqualTo(403);
            assertThat(caller.get("/api/v1/rosters/imports?unit=" + school.id()).status())
                    .isEqualTo(403);
        }
        var informationOnly = new HttpCaller(context).withToken(token(people.person(school, Role.INFORMATION_ADMIN)));
        assertThat(informationOnly
                        .post(
                                "/api/v1/roster/accounts",
                                Map.of("unit", school.id().toString()))
                        .status())
                .as("accounts are for the system administrator")
                .isEqualTo(403);
    }

    private String token(TestPerson person) {
        var answer = new HttpCaller(context)
                .post("/api/v1/tokens", Map.of("username", person.username(), "password", TestPeople.PASSWORD));
        return answer.json().get("token").asText();
    }

    private void await(String location, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        admin.get(location).json().get("state").asText())
                .isEqualTo(state));
    }

    private String upload(String bearer, byte[] file) throws IOException, InterruptedException {
        var answer = send(bearer, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private java.net.http.HttpResponse<String> send(String bearer, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        var part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        body.writeBytes(part.formatted("unit", "").getBytes(StandardCharsets.UTF_8));
        body.writeBytes((school.id() + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.formatted("file", "; filename=\"list.xls\"").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        var port = context.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/rosters/imports"))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
