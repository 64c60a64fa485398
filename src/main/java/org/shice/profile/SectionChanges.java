package org.shice.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.forms.FormCatalog;
import org.springframework.stereotype.Component;

/** Opens and closes a change of a section. */
@Component
class SectionChanges {

    private final RecordDrafts drafts;
    private final RecordRights rights;
    private final SectionViews views;
    private final FormCatalog forms;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SectionChanges(
            RecordDrafts drafts,
            RecordRights rights,
            SectionViews views,
            FormCatalog forms,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.rights = rights;
        this.views = views;
        this.forms = forms;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Waits for others who change the record, then checks right, state, permit and edition, in this order. */
    SectionChange begin(RecordId id, String code, long edition) {
        var source = rights.edit(drafts.record(id).info());
        var record = drafts.lock(id);
        record.requireOpen();
        var form = forms.section(record.schoolType(), code);
        var draft = drafts.draft(record);
        if (!views.isEditable(draft, form)) {
            throw new SectionLocked();
        }
        if (draft.edition(code) != edition) {
            throw new SectionChanged(views.editable(draft, form));
        }
        return new SectionChange(
                draft, form, new Provenance(source, access.actor().id(), clock.instant()));
    }

    /** Keeps the content. What the school changes is audited by the names of the fields, never by their values. */
    SectionView finish(SectionChange change, SectionContent content, String rowId, Collection<String> fields) {
        var code = change.form().code();
        var kept = drafts.keep(change.draft(), code, content, change.origin());
        var record = change.draft().record();
        if (change.origin().source() == Provenance.Source.SCHOOL) {
            audit.record(AuditEvent.of("record", record.id(), "RECORD_CHANGED_BY_SCHOOL")
                    .at(record.unitPath())
                    .with(Map.of("section", code, "row", rowId, "fields", String.join(",", fields))));
        }
        return views.editable(drafts.with(change.draft(), kept), change.form());
    }
}
