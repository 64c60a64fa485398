package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;

class ScopePolicyTest {

    private static final ScopeRule UNIVERSITY_PLAN = new ScopeRule(true, 12, true);
    private static final ScopeRule CITY_PLAN = new ScopeRule(true, 12, false);

    @ParameterizedTest(name = "{0}: {1} {2} to {3} is {4}")
    @CsvSource({
        "calendar year, 2, 2026-01-01, 2026-12-31, CONTRACT_LONG_ENOUGH",
        "1 February to 31 January counts as twelve months, 1, 2026-02-01, 2027-01-31, CONTRACT_LONG_ENOUGH",
        "a day short, 1, 2026-02-01, 2027-01-30, CONTRACT_TOO_SHORT",
        "leap day at the start, 2, 2024-02-29, 2025-02-28, CONTRACT_LONG_ENOUGH",
        "end of month, 2, 2025-08-31, 2026-08-30, CONTRACT_LONG_ENOUGH",
        "served long but written short, 2, 2020-09-01, 2021-07-31, CONTRACT_TOO_SHORT",
        "no end, 2, 2026-01-01, , CONTRACT_UNKNOWN",
        "no start, 2, , 2026-12-31, CONTRACT_UNKNOWN",
        "no term and no kind, , , , CONTRACT_UNKNOWN",
        "end before start, 2, 2026-12-31, 2026-01-01, CONTRACT_UNKNOWN",
        "not signed, 0, 2026-01-01, 2026-12-31, NO_CONTRACT"
    })
    void the_term_written_in_the_contract_decides(
            String story,
            @Nullable String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            ScopeReason reason) {
        var person = person(SchoolType.PRIMARY_MIDDLE, "A1", "100", false, kind, start, end);

        assertThat(ScopePolicy.decide(CITY_PLAN, person)).as(story).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} {1} status {2} tenured {3}: university {4}, city {5}")
    @CsvSource({
        "PRIMARY_MIDDLE, A1, 100, true, TENURED, TENURED",
        "PRIMARY_MIDDLE, A4, 100, true, TENURED, TENURED",
        "KINDERGARTEN, 10, 100, true, TENURED, TENURED",
        "PRIMARY_MIDDLE, A4, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_WORKER",
        "VOCATIONAL, A4, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_WORKER",
        "HIGHER, A4, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_WORKER",
        "KINDERGARTEN, 10, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_WORKER",
        "KINDERGARTEN, 04, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_LONG_ENOUGH",
        "SPECIAL, A2, 100, false, CONTRACT_LONG_ENOUGH, CONTRACT_LONG_ENOUGH",
        "PRIMARY_MIDDLE, A5, 100, false, EXTERNAL_TEACHER, EXTERNAL_TEACHER",
        "HIGHER, A5, 100, true, EXTERNAL_TEACHER, EXTERNAL_TEACHER",
        "PRIMARY_MIDDLE, A1, 301, true, RETIRED_OR_LEFT, RETIRED_OR_LEFT",
        "PRIMARY_MIDDLE, A1, 307, false, RETIRED_OR_LEFT, RETIRED_OR_LEFT",
        "PRIMARY_MIDDLE, A5, 306, false, RETIRED_OR_LEFT, RETIRED_OR_LEFT",
        "PRIMARY_MIDDLE, A1, 203, true, TENURED, TENURED",
        "PRIMARY_MIDDLE, A1, 205, false, CONTRACT_LONG_ENOUGH, CONTRACT_LONG_ENOUGH"
    })
    void post_and_status_decide_before_the_contract(
            SchoolType type,
            String category,
            String status,
            boolean tenured,
            ScopeReason university,
            ScopeReason city) {
        var person = person(
                type, category, status, tenured, "2", LocalDate.parse("2025-09-01"), LocalDate.parse("2028-08-31"));

        assertThat(ScopePolicy.decide(UNIVERSITY_PLAN, person)).isEqualTo(university);
        assertThat(ScopePolicy.decide(CITY_PLAN, person)).isEqualTo(city);
    }

    @Test
    void a_campaign_may_leave_tenured_people_out() {
        var person = person(SchoolType.PRIMARY_MIDDLE, "A1", "100", true, null, null, null);

        assertThat(ScopePolicy.decide(new ScopeRule(false, 12, false), person))
                .isEqualTo(ScopeReason.TENURED_NOT_COLLECTED);
    }

    @Test
    void a_campaign_may_ask_for_a_longer_contract() {
        var person = person(
                SchoolType.PRIMARY_MIDDLE,
                "A1",
                "100",
                false,
                "2",
                LocalDate.parse("2025-09-01"),
                LocalDate.parse("2027-08-31"));

        assertThat(ScopePolicy.decide(new ScopeRule(true, 24, false), person).isInScope())
                .isTrue();
        assertThat(ScopePolicy.decide(new ScopeRule(true, 25, false), person).isInScope())
                .isFalse();
    }

    private static RecordInfo person(
            SchoolType type,
            String category,
            String status,
            boolean tenured,
            @Nullable String contract,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        return new RecordInfo(
                RecordId.random(),
                new UnitId(UUID.randomUUID()),
                "43/4301/",
                type,
                "测试",
                "1",
                "1",
                "masked",
                null,
                "1",
                category,
                status,
                tenured,
                contract,
                start,
                end,
                null,
                RecordState.DRAFT,
                null);
    }
}
