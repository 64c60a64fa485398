package org.shice.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shice.organization.UnitId;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;

class FilterParametersTest {

    private static final Filter FULL = new Filter(
            Scope.AREA, UnitId.random(), "DISTRICT", UUID.randomUUID(), true, false, true, "wang", Sort.RETURNED, true);

    @Test
    void a_filter_survives_the_address() {
        assertThat(FilterParameters.read(FilterParameters.of(FULL), "wang")).isEqualTo(FULL);
    }

    @Test
    void the_plain_list_needs_no_parameters() {
        assertThat(FilterParameters.of(Filter.of(Scope.FREE))).isEmpty();
        assertThat(FilterParameters.read(Map.of(), "wang")).isEqualTo(Filter.of(Scope.FREE));
    }

    @Test
    void the_search_text_never_stands_in_the_address() {
        assertThat(FilterParameters.of(FULL).toString()).doesNotContain("wang").contains("search=[1]");
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        var nonsense = Map.of(
                "scope", List.of("everything"),
                "unit", List.of("1"),
                "stage", List.of("'; drop table"),
                "campaign", List.of("x"),
                "sort", List.of("-moon"));

        var filter = FilterParameters.read(nonsense, "");

        assertThat(filter.scope()).isEqualTo(Scope.FREE);
        assertThat(filter.unit()).isNull();
        assertThat(filter.stage()).isNull();
        assertThat(filter.campaignId()).isNull();
        assertThat(filter.sort()).isEqualTo(Sort.DUE);
    }
}
