package org.shice.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.forms.DocumentNumber;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.profile.BasicFields;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;
import org.shice.profile.Records;

/** Compares the rows of one file with the register and with each other. Lives as long as one reading. */
final class RowJudgement {

    private static final int NAME_LENGTH = 80;

    private final Records records;
    private final Units units;
    private final PersonalDataCipher cipher;
    private final UnitInfo home;
    private final ImportLayout layout;
    private final SchoolType type;
    private final Map<String, Optional<UnitInfo>> unitsByCode = new HashMap<>();
    private final Map<String, Integer> rowsByDocument = new HashMap<>();

    RowJudgement(
            Records records,
            Units units,
            PersonalDataCipher cipher,
            UnitInfo home,
            ImportLayout layout,
            SchoolType type) {
        this.records = records;
        this.units = units;
        this.cipher = cipher;
        this.home = home;
        this.layout = layout;
        this.type = type;
    }

    StagedRow judge(ReadRow row) {
        var findings = new ArrayList<>(row.findings());
        var unit = unit(row, findings);
        var number = row.value(BasicFields.DOCUMENT_NUMBER);
        var hash = cipher.keyedHash(number);
        if (!number.isEmpty()) {
            duplicate(row, hash, findings);
        }
        var known = number.isEmpty() ? Optional.<RecordInfo>empty() : records.byDocumentNumber(number);
        known.ifPresent(record -> unit.ifPresent(place -> elsewhere(record, place, findings)));
        var changes = known.filter(record -> findings.stream().noneMatch(ImportFinding::isError))
                .map(record -> new RecordComparison(records, record).changes(row))
                .orElse(List.of());
        known.filter(record -> !changes.isEmpty()).ifPresent(record -> closed(record, findings));
        ScopeMark.of(row.values(), type).ifPresent(mark -> findings.add(ImportFinding.note(mark)));
        var state = state(known.isPresent(), changes, findings);
        return new StagedRow(
                row.number(),
                state,
                state == ImportRowState.NEW || changes.stream().anyMatch(change -> !change.fromTeacher()),
                false,
                unit.map(UnitInfo::id).orElse(null),
                cut(row.value(BasicFields.NAME)),
                cut(DocumentNumber.mask(number)),
                number.isEmpty() ? null : hash,
                number.isEmpty() ? null : cipher.encrypt(number),
                known.map(RecordInfo::id).orElse(null),
                masked(row),
                changes,
                findings);
    }

    private Optional<UnitInfo> unit(ReadRow row, List<ImportFinding> findings) {
        var column = layout.columnOf(RosterField.UNIT_CODE);
        var code = row.value(RosterField.UNIT_CODE);
        if (code.isEmpty() && home.schoolType() == null) {
            findings.add(ImportFinding.error(RosterField.UNIT_CODE, column, "roster.finding.required"));
            return Optional.empty();
        }
        var unit = code.isEmpty() ? Optional.of(home) : unitsByCode.computeIfAbsent(code, this::own);
        if (unit.isEmpty()) {
            findings.add(ImportFinding.error(RosterField.UNIT_CODE, column, "roster.finding.unit", code));
        } else if (unit.get().schoolType() != type) {
            findings.add(ImportFinding.error(RosterField.UNIT_CODE, column, "roster.finding.unit-type", code));
        }
        return unit;
    }

    /** A unit of the importer's own area; another one is as unknown as none. */
    private Optional<UnitInfo> own(String code) {
        return units.byCode(code).filter(unit -> unit.active() && home.covers(unit.path()));
    }

    private void duplicate(ReadRow row, byte[] hash, List<ImportFinding> findings) {
        var first = rowsByDocument.putIfAbsent(HexFormat.of().formatHex(hash), row.number());
        if (first != null) {
            findings.add(document("roster.finding.duplicate", Integer.toString(first)));
        }
    }

    private void elsewhere(RecordInfo record, UnitInfo unit, List<ImportFinding> findings) {
        if (!record.unitId().equals(unit.id())) {
            findings.add(document("roster.finding.elsewhere", record.documentMasked()));
        }
    }

    private static void closed(RecordInfo record, List<ImportFinding> findings) {
        if (record.state() == RecordState.EFFECTIVE) {
            findings.add(ImportFinding.error("", -1, "roster.finding.effective"));
        } else if (record.state() == RecordState.CLOSED) {
            findings.add(ImportFinding.error("", -1, "roster.finding.closed"));
        }
    }

    private ImportFinding document(String textKey, Object... args) {
        var column = layout.columnOf(BasicFields.DOCUMENT_NUMBER);
        return ImportFinding.error(BasicFields.DOCUMENT_NUMBER, column, textKey, args);
    }

    private static ImportRowState state(boolean known, List<ImportChange> changes, List<ImportFinding> findings) {
        if (findings.stream().anyMatch(ImportFinding::isError)) {
            return ImportRowState.ERROR;
        }
        if (!known) {
            return ImportRowState.NEW;
        }
        return changes.isEmpty() ? ImportRowState.SAME : ImportRowState.CHANGED;
    }

    private static Map<String, String> masked(ReadRow row) {
        var values = new HashMap<>(row.values());
        values.computeIfPresent(BasicFields.DOCUMENT_NUMBER, (key, number) -> DocumentNumber.mask(number));
        return values;
    }

    private static String cut(String text) {
        return text.length() > NAME_LENGTH ? text.substring(0, NAME_LENGTH) : text;
    }
}
