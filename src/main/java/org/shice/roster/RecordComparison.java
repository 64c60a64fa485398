package org.shice.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.forms.SectionRow;
import org.shice.profile.BasicFields;
import org.shice.profile.Provenance;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;

/** What a row of a list would change in a record. An empty cell says nothing. */
final class RecordComparison {

    private static final Set<String> NOT_COMPARED = Set.of(BasicFields.DOCUMENT_NUMBER, RosterField.UNIT_CODE);

    private final RecordInfo record;
    private final SectionRow present;
    private final Map<String, Provenance> provenance;

    RecordComparison(Records records, RecordInfo record) {
        this.record = record;
        this.present = records.draft(record.id()).rows(BasicFields.SECTION).stream()
                .findFirst()
                .orElse(new SectionRow("", Map.of()));
        this.provenance = records.provenance(record.id());
    }

    List<ImportChange> changes(ReadRow row) {
        var changes = new ArrayList<ImportChange>();
        row.values().entrySet().stream()
                .filter(value -> !NOT_COMPARED.contains(value.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> {
                    var before = before(value.getKey());
                    if (!before.equals(value.getValue())) {
                        changes.add(new ImportChange(
                                value.getKey(), before, value.getValue(), isFromTeacher(value.getKey())));
                    }
                });
        return changes;
    }

    private String before(String key) {
        return switch (key) {
            case RosterField.CONTRACT_START -> text(record.contractStart());
            case RosterField.CONTRACT_END -> text(record.contractEnd());
            default -> present.get(key).orElse("");
        };
    }

    private boolean isFromTeacher(String key) {
        var origin = provenance.get("%s/%s/%s".formatted(BasicFields.SECTION, present.id(), key));
        return origin != null && origin.source() == Provenance.Source.TEACHER;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
