package org.shice.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The points of the register, read from {@code plans/contradictions.json} at start. */
@Component
class PlanPoints {

    private final List<PlanPoint> points;

    PlanPoints(ObjectMapper json) {
        try (var source = new ClassPathResource("plans/contradictions.json").getInputStream()) {
            points = List.of(json.readValue(source, PlanPoint[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PlanPoint> all() {
        return points;
    }
}
