package org.shice.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** The lead of a campaign at work. */
final class Campaign {

    private final Api lead;
    private final String path;

    private Campaign(Api lead, String id) {
        this.lead = lead;
        this.path = "/api/v1/campaigns/" + id;
    }

    static Campaign create(Api lead, String unit, LocalDate today) {
        var plan = new HashMap<String, Object>(Map.of("name", "教师信息采集", "unitId", unit));
        plan.put("includeContractWorkers", false);
        plan.put("startsOn", today.toString());
        plan.put("fillDueOn", today.plusDays(20).toString());
        plan.put("unitDueOn", today.plusDays(30).toString());
        plan.put("districtDueOn", today.plusDays(40).toString());
        plan.put("confirmDueOn", today.plusDays(50).toString());
        return new Campaign(lead, lead.post("/api/v1/campaigns", plan).get("id").asText());
    }

    String path() {
        return path;
    }

    void open() {
        lead.post(path + "/open", Map.of());
    }

    String openAgain() {
        return lead.refused("POST", path + "/open", Map.of());
    }

    void enrolLateJoiners() {
        lead.post(path + "/late-joiners", Map.of());
    }

    /** Waits until nobody is being enrolled any more. */
    JsonNode enrolled() {
        return Awaitility.await("enrolment")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> lead.get(path), campaign -> !campaign.at("/enrolment/running")
                        .asBoolean());
    }

    JsonNode counts() {
        return lead.get(path + "/counts");
    }
}
