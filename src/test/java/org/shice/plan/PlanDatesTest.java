package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.plan.PlanDates.Days;

/** What the answers to the contradictions of the university's plan do to its dates (domain.md 4.7). */
class PlanDatesTest {

    private final PlanTemplate template = new PlanTemplates(
                    JsonMapper.builder().addModule(new JavaTimeModule()).build())
            .get(PlanTemplate.UNIVERSITY);

    @Test
    void report_of_the_units_is_due_on_the_day_chosen() {
        assertThat(days("report-first", Map.of()).dueOn()).isEqualTo("2016-10-20");
        assertThat(days("report-third", Map.of()).dueOn()).isEqualTo("2016-12-20");
        assertThat(days("report-second", Map.of(PlanChoice.C01_REPORT_DAY, "DAY_25"))
                        .dueOn())
                .isEqualTo("2016-11-25");
        assertThat(days("summary-second", Map.of()).dueOn()).isEqualTo("2016-11-25");
    }

    @Test
    void review_shares_a_day_with_filling_or_begins_on_the_next() {
        assertThat(days("verification", Map.of()).startsOn()).isEqualTo("2016-11-10");
        var next = Map.of(PlanChoice.C07_SHARED_DAY, "NEXT_DAY");
        assertThat(days("verification", next).startsOn()).isEqualTo("2016-11-11");
        assertThat(days("section-review", next).startsOn()).isEqualTo("2016-11-11");
    }

    @Test
    void departments_review_or_are_left_out() {
        assertThat(days("section-review", Map.of()).leftOut()).isFalse();
        assertThat(days("section-review", Map.of(PlanChoice.C05_SECTION_REVIEW, "UNIT_ONLY"))
                        .leftOut())
                .isTrue();
    }

    @Test
    void collection_ends_with_the_review_or_after_the_buffer() {
        assertThat(days("completion", Map.of()).dueOn()).isEqualTo("2016-11-30");
        assertThat(days("completion", Map.of(PlanChoice.C08_FINAL_DAY, "WITHOUT_BUFFER"))
                        .dueOn())
                .isEqualTo("2016-11-25");
    }

    @Test
    void preparation_begins_as_written_or_with_the_document() {
        assertThat(days("preparation", Map.of()).startsOn()).isEqualTo("2016-10-08");
        assertThat(days("preparation", Map.of(PlanChoice.C09_BACK_DATED, "FROM_ISSUE"))
                        .startsOn())
                .isEqualTo("2016-10-09");
    }

    private Days days(String key, Map<PlanChoice, String> choices) {
        return PlanDates.of(template, LocalDate.of(2016, 10, 8), choices).stream()
                .filter(days -> days.line().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
