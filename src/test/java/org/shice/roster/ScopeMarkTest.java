package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.organization.SchoolType;

/** Marks agree with the rules of scope (SC-1 to SC-4). */
class ScopeMarkTest {

    @Test
    void people_with_a_post_are_in_scope_whatever_they_do() {
        assertThat(ScopeMark.of(Map.of("tenured", "1", "staffCategory", "A4"), SchoolType.PRIMARY_MIDDLE))
                .isEmpty();
    }

    @Test
    void people_who_left_are_marked() {
        assertThat(ScopeMark.of(Map.of("tenured", "1", "staffStatus", "301"), SchoolType.PRIMARY_MIDDLE))
                .contains("roster.scope.left");
    }

    @Test
    void workers_are_marked_by_the_code_of_their_school_type() {
        assertThat(ScopeMark.of(contract("A4", "2016-02-01", "2018-01-31"), SchoolType.PRIMARY_MIDDLE))
                .contains("roster.scope.worker");
        assertThat(ScopeMark.of(contract("10", "2016-02-01", "2018-01-31"), SchoolType.KINDERGARTEN))
                .contains("roster.scope.worker");
        assertThat(ScopeMark.of(contract("A1", "2016-02-01", "2018-01-31"), SchoolType.KINDERGARTEN))
                .isEmpty();
    }

    @Test
    void first_of_february_to_end_of_january_is_a_year() {
        assertThat(ScopeMark.of(contract("A1", "2016-02-01", "2017-01-31"), SchoolType.PRIMARY_MIDDLE))
                .isEmpty();
        assertThat(ScopeMark.of(contract("A1", "2016-02-01", "2017-01-30"), SchoolType.PRIMARY_MIDDLE))
                .contains("roster.scope.short");
    }

    @Test
    void unknown_terms_are_not_guessed() {
        assertThat(ScopeMark.of(Map.of("tenured", "0", "contractKind", "2"), SchoolType.PRIMARY_MIDDLE))
                .contains("roster.scope.term-unknown");
        assertThat(ScopeMark.of(Map.of("tenured", "0", "contractKind", "0"), SchoolType.PRIMARY_MIDDLE))
                .contains("roster.scope.unsigned");
    }

    private static Map<String, String> contract(String category, String start, String end) {
        return Map.of(
                "tenured", "0",
                "staffCategory", category,
                "contractKind", "2",
                "contractStart", start,
                "contractEnd", end);
    }
}
