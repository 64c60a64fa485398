package org.shice.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * A teacher's record (教师信息): who the person is, where they belong, and what state the record has. The columns repeat
 * what lists sort and filter by; the values themselves are in the sections.
 */
@Entity
@Table(name = "teacher_record")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class TeacherRecord {

    @Id
    private UUID id;

    private UUID unitId;
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private SchoolType schoolType;

    private String name;
    private String sex;
    private String documentType;
    private byte[] documentNumber;
    private byte[] documentHash;
    private String documentMasked;
    private @Nullable LocalDate birthDate;
    private @Nullable String staffNumber;
    private @Nullable String staffCategory;
    private String staffStatus;
    private boolean tenured;
    private @Nullable String employmentForm;
    private @Nullable String contractKind;
    private @Nullable LocalDate contractStart;
    private @Nullable LocalDate contractEnd;
    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    private RecordState state = RecordState.DRAFT;

    private @Nullable UUID effectiveVersionId;
    private Instant createdAt;

    /** Null until stored, which tells a new record from a known one. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TeacherRecord() {}

    TeacherRecord(RecordId id, RosterEntry entry, UnitInfo unit, SealedDocument document, Instant now) {
        this.id = id.value();
        this.unitId = unit.id().value();
        this.unitPath = unit.path();
        this.schoolType = entry.schoolType();
        this.name = entry.name();
        this.sex = entry.sex();
        this.documentType = entry.documentType();
        this.documentNumber = document.encrypted();
        this.documentHash = document.hash();
        this.documentMasked = document.masked();
        this.staffStatus = entry.staffStatus();
        this.tenured = entry.tenured();
        this.createdAt = now;
    }

    RecordId id() {
        return new RecordId(id);
    }

    UnitId unitId() {
        return new UnitId(unitId);
    }

    String unitPath() {
        return unitPath;
    }

    SchoolType schoolType() {
        return schoolType;
    }

    SealedDocument document() {
        return new SealedDocument(documentNumber, documentHash, documentMasked);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isOpen() {
        return state == RecordState.DRAFT;
    }

    /** @throws RecordFrozen unless the record may still be filled */
    void requireOpen() {
        if (!isOpen()) {
            throw new RecordFrozen();
        }
    }

    /** Takes over what the school's list says about the contract, which stands in no section; nothing says nothing. */
    void employ(RosterEntry entry) {
        requireOpen();
        contractStart = entry.contractStart() == null ? contractStart : entry.contractStart();
        contractEnd = entry.contractEnd() == null ? contractEnd : entry.contractEnd();
    }

    /** Repeats in the columns what the section {@code basic} says now. */
    void describe(SectionRow basic) {
        name = basic.get(BasicFields.NAME).orElse(name);
        sex = basic.get(BasicFields.SEX).orElse(sex);
        documentType = basic.get(BasicFields.DOCUMENT_TYPE).orElse(documentType);
        staffStatus = basic.get(BasicFields.STAFF_STATUS).orElse(staffStatus);
        birthDate = basic.get(BasicFields.BIRTH_DATE).map(LocalDate::parse).orElse(null);
        staffNumber = basic.get(BasicFields.STAFF_NUMBER).orElse(null);
        staffCategory = basic.get(BasicFields.STAFF_CATEGORY).orElse(null);
        tenured = basic.get(BasicFields.TENURED).map(BasicFields.YES::equals).orElse(tenured);
        employmentForm = basic.get(BasicFields.EMPLOYMENT_FORM).orElse(null);
        contractKind = basic.get(BasicFields.CONTRACT_KIND).orElse(null);
    }

    void link(AccountId account) {
        accountId = account.value();
    }

    /** A person who has gone for good has no record to fill any more. */
    void changeStaffStatus(String status) {
        staffStatus = status;
        if (BasicFields.isGone(status)) {
            state = RecordState.CLOSED;
        }
    }

    /** Freezes the record with this version (审核通过, 生效). */
    void makeEffective(VersionId effective) {
        requireOpen();
        state = RecordState.EFFECTIVE;
        effectiveVersionId = effective.value();
    }

    RecordInfo info() {
        return new RecordInfo(
                id(),
                unitId(),
                unitPath,
                schoolType,
                name,
                sex,
                documentType,
                documentMasked,
                birthDate,
                staffNumber,
                staffCategory,
                staffStatus,
                tenured,
                contractKind,
                contractStart,
                contractEnd,
                accountId == null ? null : new AccountId(accountId),
                state,
                effectiveVersionId == null ? null : new VersionId(effectiveVersionId));
    }
}
