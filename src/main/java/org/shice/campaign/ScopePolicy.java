package org.shice.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;

/**
 * Who is collected. "One year" is the term written in the contract, not the time served (domain.md 2.8): 1 February to
 * 31 January counts as twelve months. An unknown term is not guessed: the person is listed so that the school can
 * complete it.
 */
final class ScopePolicy {

    private static final String NOT_SIGNED = "0";
    /** 301 退休, 302 离休, 303 死亡, 306 辞职, 307 离职, 308 开除; 1xx and 2xx still belong to the unit. */
    private static final String RETIRED_OR_LEFT = "3";

    private static final String EXTERNAL_TEACHER = "A5";
    private static final String WORKER = "A4";
    private static final String KINDERGARTEN_WORKER = "10";

    private ScopePolicy() {}

    static ScopeReason decide(ScopeRule rule, RecordInfo person) {
        if (person.state() == RecordState.CLOSED || person.staffStatus().startsWith(RETIRED_OR_LEFT)) {
            return ScopeReason.RETIRED_OR_LEFT;
        }
        if (isExternal(person)) {
            return ScopeReason.EXTERNAL_TEACHER;
        }
        if (person.tenured()) {
            return rule.includeTenured() ? ScopeReason.TENURED : ScopeReason.TENURED_NOT_COLLECTED;
        }
        if (isWorker(person) && !rule.includeContractWorkers()) {
            return ScopeReason.CONTRACT_WORKER;
        }
        return byContract(rule, person);
    }

    private static ScopeReason byContract(ScopeRule rule, RecordInfo person) {
        if (NOT_SIGNED.equals(person.contractKind())) {
            return ScopeReason.NO_CONTRACT;
        }
        var start = person.contractStart();
        var end = person.contractEnd();
        if (start == null || end == null || end.isBefore(start)) {
            return ScopeReason.CONTRACT_UNKNOWN;
        }
        return months(start, end) >= rule.minimumContractMonths()
                ? ScopeReason.CONTRACT_LONG_ENOUGH
                : ScopeReason.CONTRACT_TOO_SHORT;
    }

    /** The last day of the contract belongs to it. */
    private static long months(LocalDate start, LocalDate end) {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    private static boolean isExternal(RecordInfo person) {
        return person.schoolType() != SchoolType.KINDERGARTEN && has(person.staffCategory(), Set.of(EXTERNAL_TEACHER));
    }

    private static boolean isWorker(RecordInfo person) {
        var codes = person.schoolType() == SchoolType.KINDERGARTEN ? Set.of(KINDERGARTEN_WORKER) : Set.of(WORKER);
        return has(person.staffCategory(), codes);
    }

    private static boolean has(@Nullable String code, Set<String> codes) {
        return code != null && codes.contains(code);
    }
}
