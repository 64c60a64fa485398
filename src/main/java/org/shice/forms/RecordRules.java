package org.shice.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shice.organization.SchoolType;

/**
 * The one rule set used by the form, the import, the REST API and the review (domain.md 1.3, 2.5): required-if,
 * disabled-if-and-clear, set-default-if, exclusive options, date order, not-equal, list filter, derived values.
 */
public interface RecordRules {

    /** What the form shows for a row: after clearing and defaults. */
    RowState apply(SectionForm form, SectionRow row, RecordValues record);

    /** Everything wrong with or missing from a section. An empty list means complete. */
    List<Finding> check(SectionForm form, RecordValues record);

    /** Everything wrong with or missing from the whole record, in the order of the form (还差什么, D-1). */
    List<Finding> checkAll(SchoolType type, RecordValues record);

    /** Values that follow from other sections, for example 最高学历; returns the record with them filled in. */
    RecordValues derive(SchoolType type, RecordValues record);

    /** A row after its rules. */
    record RowState(SectionRow row, Set<String> required, Set<String> disabled) {}

    /** The rows of a record, by section code. A section that is not there has no rows. */
    record RecordValues(Map<String, List<SectionRow>> sections) {

        public RecordValues {
            sections = Map.copyOf(sections);
        }

        public List<SectionRow> rows(String section) {
            return sections.getOrDefault(section, List.of());
        }
    }
}
