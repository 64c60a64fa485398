package org.shice.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shice.forms.RecordRules;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Reads and writes drafts. Who wants to write locks the record first. */
@Component
class RecordDrafts {

    private final TeacherRecords records;
    private final RecordSections sections;
    private final RecordRules rules;

    RecordDrafts(TeacherRecords records, RecordSections sections, RecordRules rules) {
        this.records = records;
        this.sections = sections;
        this.rules = rules;
    }

    TeacherRecord record(RecordId id) {
        return records.findById(id.value()).orElseThrow(() -> new NotFound("record"));
    }

    /** The record for a change; others who want to change it wait until this transaction ends. */
    TeacherRecord lock(RecordId id) {
        return records.lock(id.value()).orElseThrow(() -> new NotFound("record"));
    }

    RecordDraft draft(TeacherRecord record) {
        var stored = sections.ofRecord(record.id().value()).stream()
                .collect(Collectors.toMap(RecordSection::code, Function.identity()));
        return draft(record, stored);
    }

    /** The draft after a section was kept. */
    RecordDraft with(RecordDraft draft, RecordSection kept) {
        var sections = new HashMap<>(draft.sections());
        sections.put(kept.code(), kept);
        return draft(draft.record(), sections);
    }

    private RecordDraft draft(TeacherRecord record, Map<String, RecordSection> stored) {
        var filled = RecordDraft.filled(stored);
        return new RecordDraft(record, stored, filled, rules.derive(record.schoolType(), filled));
    }

    /** Keeps the content of a section, and what the columns of the record repeat of it. */
    RecordSection keep(RecordDraft draft, String code, SectionContent content, Provenance origin) {
        var section = draft.sections().get(code);
        if (section == null) {
            section = new RecordSection(draft.record().id(), code, origin.at());
        }
        section.change(content, origin);
        if (code.equals(BasicFields.SECTION)) {
            content.rows().stream().findFirst().ifPresent(draft.record()::describe);
        }
        return sections.saveAndFlush(section);
    }
}
