package org.shice.profile;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.forms.FormCatalog;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what the school's list says into records (花名册导入). */
@Component
class Roster {

    private final TeacherRecords records;
    private final RecordDrafts drafts;
    private final DocumentSeal seal;
    private final FormCatalog forms;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            TeacherRecords records,
            RecordDrafts drafts,
            DocumentSeal seal,
            FormCatalog forms,
            Units units,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.seal = seal;
        this.forms = forms;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    RecordId upsert(RosterEntry entry, Provenance.Source source, Set<String> overwrite) {
        var document = seal.seal(entry.documentNumber());
        var known = records.findByDocumentHash(document.hash());
        var record = known.map(found -> reopen(found, entry)).orElseGet(() -> register(entry, document));
        record.employ(entry);
        var draft = drafts.draft(record);
        var before = draft.content(BasicFields.SECTION);
        var rowId = before.rows().stream().findFirst().map(SectionRow::id).orElseGet(() -> UUID.randomUUID()
                .toString());
        var origin = new Provenance(source, access.actor().id(), clock.instant());
        var form = forms.section(record.schoolType(), BasicFields.SECTION);
        var after = before.importing(rowId, values(entry, form, document.masked()), overwrite, origin);
        drafts.keep(draft, BasicFields.SECTION, after, origin);
        tell(record, known.isPresent(), source);
        return record.id();
    }

    void changeStaffStatus(RecordId id, String status) {
        var record = drafts.lock(id);
        var draft = drafts.draft(record);
        var before = draft.content(BasicFields.SECTION);
        var origin = new Provenance(Provenance.Source.SCHOOL, access.actor().id(), clock.instant());
        if (record.isOpen() && !before.rows().isEmpty()) {
            var row = before.rows().get(0).with(BasicFields.STAFF_STATUS, status);
            drafts.keep(draft, BasicFields.SECTION, before.with(row, origin), origin);
        }
        record.changeStaffStatus(status);
        audit.record(AuditEvent.of("record", id, "RECORD_STAFF_STATUS_CHANGED")
                .at(record.unitPath())
                .with(Map.of("staffStatus", status)));
        events.publishEvent(new RosterChanged(record.unitPath()));
    }

    private TeacherRecord reopen(TeacherRecord found, RosterEntry entry) {
        if (!found.unitId().equals(entry.unitId())) {
            throw new RecordElsewhere();
        }
        var record = drafts.lock(found.id());
        record.requireOpen();
        return record;
    }

    private TeacherRecord register(RosterEntry entry, SealedDocument document) {
        var unit = units.get(entry.unitId());
        return records.save(new TeacherRecord(RecordId.random(), entry, unit, document, clock.instant()));
    }

    private void tell(TeacherRecord record, boolean known, Provenance.Source source) {
        audit.record(AuditEvent.of("record", record.id(), known ? "RECORD_ROSTER_CHANGED" : "RECORD_REGISTERED")
                .at(record.unitPath())
                .with(Map.of("source", source.name())));
        events.publishEvent(new RosterChanged(record.unitPath()));
    }

    /** The values of the list that the form of this school type knows; an empty cell says nothing. */
    private static Map<String, String> values(RosterEntry entry, SectionForm form, String masked) {
        var values = new HashMap<String, String>();
        put(values, BasicFields.NAME, entry.name());
        put(values, BasicFields.SEX, entry.sex());
        put(values, BasicFields.DOCUMENT_TYPE, entry.documentType());
        var born = entry.birthDate();
        put(values, BasicFields.BIRTH_DATE, born == null ? null : born.toString());
        put(values, BasicFields.STAFF_NUMBER, entry.staffNumber());
        put(values, BasicFields.STAFF_CATEGORY, entry.staffCategory());
        put(values, BasicFields.STAFF_STATUS, entry.staffStatus());
        put(values, BasicFields.TENURED, entry.tenured() ? BasicFields.YES : BasicFields.NO);
        put(values, BasicFields.EMPLOYMENT_FORM, entry.employmentForm());
        put(values, BasicFields.CONTRACT_KIND, entry.contractKind());
        entry.basicValues().forEach((key, value) -> put(values, key, value));
        put(values, BasicFields.DOCUMENT_NUMBER, masked);
        var known = List.copyOf(form.fields());
        values.keySet()
                .removeIf(key -> known.stream().noneMatch(field -> field.key().equals(key)));
        return values;
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, value.strip());
        }
    }
}
