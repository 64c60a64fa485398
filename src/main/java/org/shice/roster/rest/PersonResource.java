package org.shice.roster.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;

/** A person on a staff list; the document number is masked. */
record PersonResource(
        UUID record,
        UUID unit,
        String name,
        String documentMasked,
        @Nullable String staffNumber,
        @Nullable String staffCategory,
        String staffStatus,
        boolean tenured,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        boolean hasAccount,
        RecordState state) {

    static PersonResource of(RecordInfo person) {
        return new PersonResource(
                person.id().value(),
                person.unitId().value(),
                person.name(),
                person.documentMasked(),
                person.staffNumber(),
                person.staffCategory(),
                person.staffStatus(),
                person.tenured(),
                person.contractStart(),
                person.contractEnd(),
                person.account().isPresent(),
                person.state());
    }
}
