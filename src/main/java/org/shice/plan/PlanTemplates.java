package org.shice.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** The templates, read from {@code plans/} at start. */
@Component
class PlanTemplates {

    private final Map<String, PlanTemplate> templates = new LinkedHashMap<>();

    PlanTemplates(ObjectMapper json) {
        for (var key : PlanTemplate.KEYS) {
            templates.put(key, PlanTemplate.shipped(json, key));
        }
    }

    List<PlanTemplate> all() {
        return List.copyOf(templates.values());
    }

    PlanTemplate get(String key) {
        var template = templates.get(key);
        if (template == null) {
            throw new NotFound("template");
        }
        return template;
    }

    PlanTemplate.Line line(String template, String key) {
        return get(template).line(key);
    }
}
