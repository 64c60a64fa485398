package org.shice.profile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shice.account.Access;
import org.shice.forms.FormCatalog;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The remarks of reviewers on a record (审核意见), from the return until the teacher has dealt with them (D-2). */
@Service
@Transactional
public class RecordRemarks {

    private static final int LONGEST_TEXT = 1000;

    private final StoredRemarks remarks;
    private final RecordDrafts drafts;
    private final RecordRights rights;
    private final FormCatalog forms;
    private final Access access;
    private final Clock clock;

    RecordRemarks(
            StoredRemarks remarks,
            RecordDrafts drafts,
            RecordRights rights,
            FormCatalog forms,
            Access access,
            Clock clock) {
        this.remarks = remarks;
        this.drafts = drafts;
        this.rights = rights;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes a remark of the current actor. No rights are checked here: the review checked that the actor decides.
     *
     * @throws InvalidInput when the text is empty or too long
     * @throws NotFound when the record has no such section
     */
    public RemarkId add(RecordId record, Remark.Draft remark) {
        if (remark.text().isBlank() || remark.text().length() > LONGEST_TEXT) {
            throw new InvalidInput("text", "profile.remark.text-invalid", LONGEST_TEXT);
        }
        forms.section(drafts.record(record).schoolType(), remark.sectionCode());
        var stored = new StoredRemark(record, remark, access.actor().id(), clock.instant());
        return remarks.save(stored).read().id();
    }

    /** All remarks on the record, oldest first, closed ones too. No rights are checked here. */
    @Transactional(readOnly = true)
    public List<Remark> of(RecordId record) {
        return remarks.findByRecordIdOrderByCreatedAt(record.value()).stream()
                .map(StoredRemark::read)
                .toList();
    }

    /** The remarks the teacher has not dealt with, oldest first. No rights are checked here. */
    @Transactional(readOnly = true)
    public List<Remark> open(RecordId record) {
        return of(record).stream().filter(Remark::open).toList();
    }

    /** The teacher says that a remark is dealt with, for example one on a whole section. */
    public void answer(RecordId record, RemarkId id) {
        if (!rights.isOwn(drafts.record(record).info())) {
            throw new AccessRefused();
        }
        remarks.findById(id.value())
                .filter(remark -> remark.recordId().equals(record))
                .orElseThrow(() -> new NotFound("remark"))
                .close();
    }

    /**
     * A section was saved: what was said about it is dealt with.
     *
     * @param changed the fields that were changed, by row
     * @param removed the rows that are gone
     */
    void saved(RecordId record, String section, Map<String, Set<String>> changed, Set<String> removed) {
        remarks.findByRecordIdAndSectionCodeAndOpenTrue(record.value(), section).stream()
                .filter(remark ->
                        changed.entrySet().stream().anyMatch(row -> remark.isAbout(row.getKey(), row.getValue()))
                                || removed.stream().anyMatch(remark::isAboutRow))
                .forEach(StoredRemark::close);
    }
}
