package org.shice.demo;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.profile.RosterEntry;

/**
 * A synthetic person as a school's staff list would have them. Nobody is meant.
 *
 * @param category the code of 教职工类别, which means different things per school type
 * @param contractEnd the last day of the term written in the contract
 */
public record SamplePerson(
        SchoolType type,
        String name,
        String sex,
        LocalDate birthDate,
        String documentNumber,
        String staffNumber,
        String category,
        String staffStatus,
        boolean tenured,
        @Nullable String employmentForm,
        String contractKind,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd) {

    static final String IDENTITY_CARD = "1";

    /** 100 在本单位任职 */
    static final String IN_POST = "100";
    /** 301 退休 */
    static final String RETIRED = "301";

    /** The line of the staff list. */
    public RosterEntry entry(UnitId unit) {
        return new RosterEntry(
                unit,
                type,
                name,
                sex,
                IDENTITY_CARD,
                documentNumber,
                birthDate,
                staffNumber,
                category,
                staffStatus,
                tenured,
                employmentForm,
                contractKind,
                contractStart,
                contractEnd,
                Map.of());
    }

    SamplePerson retired() {
        return with(category, RETIRED, tenured, employmentForm, contractKind, contractStart, contractEnd);
    }

    SamplePerson as(String otherCategory) {
        return with(otherCategory, staffStatus, tenured, employmentForm, contractKind, contractStart, contractEnd);
    }

    /** Somebody without 编制. Without an end the term is unknown. */
    SamplePerson onContract(@Nullable LocalDate start, @Nullable LocalDate end) {
        return with(category, staffStatus, false, "1", "2", start, end);
    }

    private SamplePerson with(
            String newCategory,
            String newStatus,
            boolean newTenured,
            @Nullable String form,
            String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        return new SamplePerson(
                type,
                name,
                sex,
                birthDate,
                documentNumber,
                staffNumber,
                newCategory,
                newStatus,
                newTenured,
                form,
                kind,
                start,
                end);
    }
}
