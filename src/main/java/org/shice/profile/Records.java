package org.shice.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.forms.RecordRules.RecordValues;

/** Teacher records for the other features. No rights are checked here: callers have checked theirs. */
public interface Records {

    /** @throws org.shice.platform.error.NotFound when there is no such record */
    RecordInfo get(RecordId id);

    Map<RecordId, RecordInfo> getAll(Collection<RecordId> ids);

    Optional<RecordInfo> ofAccount(AccountId account);

    Optional<RecordInfo> byDocumentNumber(String documentNumber);

    /** Records of a subtree in the order of their ids, after the given one; for chunked work. */
    List<RecordInfo> chunk(String unitPath, @Nullable RecordId after, int limit);

    /**
     * Creates a record, or changes the values of an existing one, from the school's side (import, roster). Values are
     * those of the section {@code basic}; provenance is {@code source}. Values the teacher gave stay (C-22).
     *
     * @throws RecordFrozen when the record is effective
     * @throws RecordElsewhere when the person is on the roster of another unit
     */
    RecordId upsert(RosterEntry entry, Provenance.Source source);

    /**
     * The same, with the fields in which the school's value replaces the one the teacher gave: a decision of a person
     * per row (C-22).
     *
     * @param overwrite field keys of the section {@code basic}
     */
    RecordId upsert(RosterEntry entry, Provenance.Source source, Set<String> overwrite);

    /**
     * Replaces the rows of whole sections, for imports of sections and demo data. No rule is checked.
     *
     * @throws RecordFrozen when the record is effective
     */
    void fill(RecordId id, RecordValues values, Provenance.Source source);

    void linkAccount(RecordId id, AccountId account);

    /** Changes the state of the person on the roster, for example 离退; no effect on an effective version. */
    void changeStaffStatus(RecordId id, String staffStatus);

    /** The working draft with its derived values. */
    RecordValues draft(RecordId id);

    /** Where each value of the draft came from, by {@code section/rowId/field}. */
    Map<String, Provenance> provenance(RecordId id);

    /** The content of a submitted version. */
    RecordVersion version(VersionId id);

    List<RecordVersion> versions(RecordId id);

    /** Makes the draft an immutable version. @throws RecordIncomplete when a rule finds an error or a gap */
    RecordVersion submit(RecordId id);

    /** Freezes the record with this version as the effective one. */
    void makeEffective(RecordId id, VersionId version);

    /**
     * A version with its record and what changed.
     *
     * @param seen the version that the reader has seen before, or null
     */
    SubmittedRecord submitted(VersionId id, @Nullable VersionId seen);
}
