package org.shice.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.demo.SamplePerson;
import org.shice.demo.SampleRecords;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;

/** A teacher at a computer: signs in, fills the record section by section, submits. */
final class Teacher {

    static final String PASSWORD = "Blue-Teapot-7041";

    private static final String NUMBER = "documentNumber";

    private final SamplePerson person;
    private final SampleRecords samples;
    private final Api api;
    private final String id;
    private final String collection;

    private Teacher(SamplePerson person, SampleRecords samples, Api api) {
        this.person = person;
        this.samples = samples;
        this.api = api;
        var found = api.get("/api/v1/me/collection").get("collection");
        id = found.get("recordId").asText();
        collection = found.get("id").asText();
    }

    /** Signs in with the slip that was handed out, and chooses a password. */
    static Teacher withSlip(Api nobody, JsonNode slip, SamplePerson person, SampleRecords samples) {
        var username = slip.get("username").asText();
        var password = slip.get("oneTimePassword").asText();
        return new Teacher(person, samples, nobody.firstLogin(username, password, PASSWORD));
    }

    /** Fills the first sections, or all of them. */
    Teacher fill(int sections) {
        var record = record();
        var complete = complete(record);
        for (var section : limited(record.get("sections"), sections)) {
            var code = section.get("code").asText();
            save(section, rows(complete, code, section.get("rows")));
        }
        return this;
    }

    Teacher submit() {
        assertThat(api.get("/api/v1/records/" + id + "/missing").get("findings"))
                .noneMatch(finding -> !"WARNING".equals(finding.get("severity").asText()));
        api.post(collectionPath() + "/submission", Map.of("confirmed", true, "password", PASSWORD));
        return this;
    }

    Teacher withdraw() {
        api.post(collectionPath() + "/withdrawal", Map.of());
        return this;
    }

    /** What a reviewer asked for: only the sections with remarks are open, and they are corrected and answered. */
    Teacher correct(String open, String field, String value) {
        for (var section : record().get("sections")) {
            var rows = section.get("rows");
            if (section.get("code").asText().equals(open)) {
                var corrected = rows.deepCopy();
                ((ObjectNode) corrected.at("/0/values")).put(field, value);
                save(section, List.of(corrected));
            } else {
                var path = path(section.get("code").asText());
                var refusal = api.refused(
                        "PUT",
                        path,
                        Map.of("rows", rows),
                        section.get("version").asLong());
                assertThat(refusal).isEqualTo("SectionLocked");
            }
        }
        for (var remark : api.get("/api/v1/me/collection").get("remarks")) {
            assertThat(remark.get("section").asText()).isEqualTo(open);
        }
        for (var remark : api.get("/api/v1/records/" + id() + "/remarks").get("items")) {
            if (remark.get("open").asBoolean()) {
                api.post(
                        "/api/v1/records/" + id() + "/remarks/"
                                + remark.get("id").asText() + "/answer",
                        Map.of());
            }
        }
        return this;
    }

    String stage() {
        return api.get("/api/v1/me/collection").at("/collection/stage").asText();
    }

    String id() {
        return id;
    }

    private JsonNode record() {
        return api.get("/api/v1/me/record");
    }

    String collectionPath() {
        return "/api/v1/collections/" + collection;
    }

    private String path(String section) {
        return "/api/v1/records/" + id() + "/sections/" + section;
    }

    private void save(JsonNode section, List<?> rows) {
        var body = Map.of("rows", rows.size() == 1 && rows.get(0) instanceof ArrayNode all ? all : rows);
        api.put(path(section.get("code").asText()), section.get("version").asLong(), body);
    }

    /** A whole record around what the school has said. */
    private RecordValues complete(JsonNode record) {
        var sections = new HashMap<String, List<SectionRow>>();
        for (var section : record.get("sections")) {
            var rows = new ArrayList<SectionRow>();
            for (var row : section.get("rows")) {
                var values = values(row);
                values.computeIfPresent(NUMBER, (key, masked) -> person.documentNumber());
                rows.add(new SectionRow(row.get("id").asText(), values));
            }
            sections.put(section.get("code").asText(), rows);
        }
        return samples.complete(person, "示范学校", new RecordValues(sections));
    }

    /** New rows, or the values of the one row that is there. */
    private static List<Map<String, Object>> rows(RecordValues complete, String code, JsonNode present) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : complete.rows(code)) {
            var values = new HashMap<>(row.values());
            values.remove(NUMBER);
            var sent = new HashMap<String, Object>(Map.of("values", values));
            if (present.size() > rows.size()) {
                sent.put("id", present.get(rows.size()).get("id").asText());
            }
            rows.add(sent);
        }
        return rows;
    }

    private static Map<String, String> values(JsonNode row) {
        var values = new HashMap<String, String>();
        row.get("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
        return values;
    }

    private static List<JsonNode> limited(JsonNode sections, int most) {
        var first = new ArrayList<JsonNode>();
        sections.forEach(section -> {
            if (first.size() < most) {
                first.add(section);
            }
        });
        return first;
    }
}
