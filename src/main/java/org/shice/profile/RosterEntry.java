package org.shice.profile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;

/**
 * A person as the school's staff list has them.
 *
 * @param documentNumber in clear; it is encrypted before it is stored and never leaves in clear
 * @param basicValues the values of the section {@code basic} without the document number, by field key
 */
public record RosterEntry(
        UnitId unitId,
        SchoolType schoolType,
        String name,
        String sex,
        String documentType,
        String documentNumber,
        @Nullable LocalDate birthDate,
        @Nullable String staffNumber,
        @Nullable String staffCategory,
        String staffStatus,
        boolean tenured,
        @Nullable String employmentForm,
        @Nullable String contractKind,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        Map<String, String> basicValues) {}
