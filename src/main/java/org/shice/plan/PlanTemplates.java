package org.shice.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shice.platform.error.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates, read from {@code plans/} at start. */
@Component
class PlanTemplates {

    private final Map<String, PlanTemplate> templates = new LinkedHashMap<>();

    PlanTemplates(ObjectMapper json) {
        for (var key : List.of(PlanTemplate.CITY, PlanTemplate.UNIVERSITY)) {
            templates.put(key, read(json, "plans/" + key + ".json"));
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

    private static PlanTemplate read(ObjectMapper json, String file) {
        try (var source = new ClassPathResource(file).getInputStream()) {
            return json.readValue(source, PlanTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
