package org.shice.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.WeekendPolicy;
import org.shice.organization.UnitKind;
import org.shice.platform.error.NotFound;
import org.shice.review.Stage;
import org.springframework.core.io.ClassPathResource;

/**
 * A plan as data, {@code plans/<key>.json}: every step of a source plan as a line.
 *
 * @param process the key of the process model that shows it
 * @param unitKind the kind of unit for which it is meant
 * @param baseStartOn the start that its dates belong to
 */
public record PlanTemplate(
        String key, String process, UnitKind unitKind, LocalDate baseStartOn, List<Line> milestones) {

    /** The plan of 岳阳市. */
    public static final String CITY = "yueyang-city";

    /** The plan of 宁夏医科大学. */
    public static final String UNIVERSITY = "ningxia-university";

    /** The templates that ship with the product. */
    public static final List<String> KEYS = List.of(CITY, UNIVERSITY);

    /**
     * A template that ships with the product.
     *
     * @param json reads records, days and enums
     * @throws UncheckedIOException when there is no such template
     */
    public static PlanTemplate shipped(ObjectMapper json, String key) {
        try (var source = new ClassPathResource("plans/" + key + ".json").getInputStream()) {
            return json.readValue(source, PlanTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotFound when the template has no such line */
    public Line line(String lineKey) {
        return milestones.stream()
                .filter(line -> line.key().equals(lineKey))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
    }

    /** What shows that a unit is done with a line that nobody can count. */
    public enum Proof {
        /** The list of the unit's own working group (工作小组). */
        WORKING_GROUP,
        /** The signed responsibility letters (责任书) where they are to be kept (C-13). */
        LETTERS
    }

    /**
     * A line.
     *
     * @param sources ids of what it implements: domain.md 4.4 (M-…), steps of the seeds (COUNTY-…, DIRECT-…, A2-…)
     * @param recurrence for reports: their day is found by the calendar instead of by the distance to the start
     * @param proof what whoever says that it is done relies on, or null
     */
    public record Line(
            String key,
            Set<String> sources,
            Responsible responsible,
            Measure measure,
            LocalDate startsOn,
            LocalDate dueOn,
            WeekendPolicy weekend,
            @Nullable Recurring recurrence,
            @Nullable Stage stage,
            String ladder,
            List<Party> departments,
            List<Party> participants,
            @Nullable Proof proof) {}

    /**
     * A report that comes again.
     *
     * @param day the day of the month
     * @param from the first report is the one due on or after this day
     * @param number which report it is, from 0
     */
    public record Recurring(Recurrence every, int day, LocalDate from, int number) {}
}
