package org.shice.profile;

import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a document number in full (查看完整证件号): an act that is logged with the person's reason before it is done. */
@Service
@Transactional
public class Reveal {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 300;

    private final RecordDrafts drafts;
    private final RecordRights rights;
    private final DocumentSeal seal;
    private final AuditTrail audit;

    Reveal(RecordDrafts drafts, RecordRights rights, DocumentSeal seal, AuditTrail audit) {
        this.drafts = drafts;
        this.rights = rights;
        this.seal = seal;
        this.audit = audit;
    }

    /** Whether the current actor may open the number, so that a page can offer it. */
    @Transactional(readOnly = true)
    public boolean isAllowed(RecordId id) {
        return rights.mayReveal(drafts.record(id).info());
    }

    /**
     * The document number in clear, for the information or system administrator over the unit.
     *
     * @throws InvalidInput without a reason
     */
    public String documentNumber(RecordId id, String reason) {
        var record = drafts.record(id);
        rights.requireReveal(record.info());
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "profile.reveal.reason-missing", LONGEST_REASON);
        }
        audit.record(AuditEvent.of("record", id, "DOCUMENT_REVEALED")
                .at(record.unitPath())
                .because(why));
        return seal.open(record.document());
    }
}
