package org.shice.profile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.forms.FormCatalog;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of originals (原件核验, C-33): which the unit's information administrator has seen. No scans are kept. */
@Service
@Transactional
public class EvidenceChecks {

    private static final int LONGEST_NOTE = 300;

    private final StoredEvidence stored;
    private final RecordDrafts drafts;
    private final RecordRights rights;
    private final FormCatalog forms;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceChecks(
            StoredEvidence stored,
            RecordDrafts drafts,
            RecordRights rights,
            FormCatalog forms,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.stored = stored;
        this.drafts = drafts;
        this.rights = rights;
        this.forms = forms;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The originals of all sections the actor may see, in the order of the form. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> list(RecordId id) {
        var info = drafts.record(id).info();
        var sight = rights.see(info);
        var checks = stored.ofRecord(id.value()).stream()
                .map(EvidenceCheck::read)
                .collect(Collectors.toMap(item -> item.sectionCode() + "/" + item.document(), item -> item));
        return forms.sections(info.schoolType()).stream()
                .filter(sight::covers)
                .flatMap(form -> form.evidence().stream()
                        .map(document -> checks.getOrDefault(
                                form.code() + "/" + document,
                                new EvidenceItem(form.code(), document, false, null, null, null))))
                .toList();
    }

    /**
     * Says whether the original was seen. Only the information administrator of the unit, not about the own record.
     *
     * @throws NotFound when the section calls for no such original
     */
    public EvidenceItem check(RecordId id, String section, String document, boolean seen, @Nullable String note) {
        var info = drafts.record(id).info();
        rights.requireSchool(info);
        if (!forms.section(info.schoolType(), section).evidence().contains(document)) {
            throw new NotFound("evidence");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "profile.value.length", LONGEST_NOTE);
        }
        var key = new EvidenceKey(id.value(), section, document);
        var words = note == null || note.isBlank() ? null : note.strip();
        var check =
                stored.save(new EvidenceCheck(key, seen, words, access.actor().id(), clock.instant()));
        audit.record(AuditEvent.of("record", id, seen ? "EVIDENCE_SEEN" : "EVIDENCE_NOT_SEEN")
                .at(info.unitPath())
                .with(Map.of("section", section, "document", document)));
        return check.read();
    }
}
