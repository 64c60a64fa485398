package org.shice.profile;

import java.util.List;

/**
 * A submitted version as a reviewer looks at it, with the record it belongs to.
 *
 * @param sinceSeen what changed since the version seen before; empty when none was, or when it is the same
 * @param sinceImport where it differs from what the school's list says; {@code before} is the value of the list
 */
public record SubmittedRecord(
        RecordInfo record, RecordVersion version, List<ValueChange> sinceSeen, List<ValueChange> sinceImport) {}
