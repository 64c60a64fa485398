package org.shice.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The system administrator at work: units and the people who hold roles there. */
final class Organisation {

    private final Api nobody;
    private final Api administrator;
    private final String root;

    private Organisation(Api nobody, Api administrator, String root) {
        this.nobody = nobody;
        this.administrator = administrator;
        this.root = root;
    }

    /** Begins with the token of the one-time link. */
    static Organisation begin(Api nobody, String token, String kind, String name) {
        nobody.post(
                "/api/v1/first-administrator",
                Map.of(
                        "token",
                        token,
                        "kind",
                        kind,
                        "unitCode",
                        "root",
                        "unitName",
                        name,
                        "displayName",
                        "管理员",
                        "username",
                        "first-admin",
                        "password",
                        Teacher.PASSWORD));
        var administrator = nobody.signedIn("first-admin", Teacher.PASSWORD);
        return new Organisation(
                nobody,
                administrator,
                administrator.get("/api/v1/units").get(0).get("id").asText());
    }

    Api administrator() {
        return administrator;
    }

    String root() {
        return root;
    }

    String unit(String parent, String code, String name, String kind, @Nullable String schoolType) {
        var plan = new HashMap<String, String>();
        plan.put("parentId", parent);
        plan.put("code", code);
        plan.put("name", name);
        plan.put("kind", kind);
        if (schoolType != null) {
            plan.put("schoolType", schoolType);
        }
        if (kind.equals("SCHOOL")) {
            plan.put("ownership", "PUBLIC");
        }
        return administrator.post("/api/v1/units", plan).get("id").asText();
    }

    void sections(String department, String... codes) {
        administrator.put("/api/v1/units/" + department + "/sections", Map.of("sections", List.of(codes)));
    }

    /** A new person with a role, who has signed in and chosen a password. */
    Api person(String username, String unit, String role) {
        var plan = Map.of("username", username, "displayName", "人员" + username, "homeUnitId", unit);
        var issued = administrator.post("/api/v1/accounts", plan);
        administrator.post(
                "/api/v1/accounts/" + issued.get("id").asText() + "/roles", Map.of("role", role, "unitId", unit));
        return nobody.firstLogin(username, issued.get("oneTimePassword").asText(), Teacher.PASSWORD);
    }

    /** Accounts for everybody on the staff list who has none: the slips by account name. */
    Map<String, JsonNode> issueAccounts(String unit) {
        var slips = new LinkedHashMap<String, JsonNode>();
        administrator
                .post("/api/v1/roster/accounts", Map.of("unit", unit))
                .get("slips")
                .forEach(slip -> slips.put(slip.get("username").asText(), slip));
        return slips;
    }
}
