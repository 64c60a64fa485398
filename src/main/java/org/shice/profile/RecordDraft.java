package org.shice.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;

/** The draft of a record (填报草稿): what people filled, and with it what follows from that. */
record RecordDraft(
        TeacherRecord record, Map<String, RecordSection> sections, RecordValues filled, RecordValues derived) {

    static RecordValues filled(Map<String, RecordSection> sections) {
        var rows = new HashMap<String, List<SectionRow>>();
        sections.values().forEach(section -> rows.put(section.code(), section.rows()));
        return new RecordValues(rows);
    }

    /** What is stored of a section; empty before its first save. */
    SectionContent content(String code) {
        var section = sections.get(code);
        return section == null ? SectionContent.EMPTY : section.content();
    }

    /** How often a section was saved; 0 before its first save. */
    long edition(String code) {
        var section = sections.get(code);
        return section == null ? 0 : section.edition();
    }

    /** Origins by {@code section/rowId/field}; a value nobody filled is derived from the others. */
    Map<String, Provenance> provenance() {
        var origins = new HashMap<String, Provenance>();
        derived.sections().forEach((code, rows) -> rows.forEach(row -> addDerived(origins, code, row)));
        sections.values().forEach(section -> section.provenance()
                .forEach((place, origin) -> origins.put(section.code() + "/" + place, origin)));
        return origins;
    }

    private void addDerived(Map<String, Provenance> origins, String code, SectionRow row) {
        for (var field : row.values().keySet()) {
            var origin = new Provenance(Provenance.Source.DERIVED, null, record.createdAt());
            origins.put(code + "/" + SectionContent.place(row.id(), field), origin);
        }
    }
}
