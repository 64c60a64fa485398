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

    /** A new row with the defaults of the form and those that follow from them. */
    SectionRow newRow(SectionForm form);

    /**
     * What the form shows for a row: values that the rules forbid are cleared, values that they fix are set. Defaults
     * are not filled in here: an empty cell of an import stays empty and is reported.
     */
    RowState apply(SectionForm form, SectionRow row, RecordValues record);

    /**
     * One field changes, as a person types it: exclusive options push the others out, defaults that depend on this
     * field follow as long as the person has not chosen something else.
     */
    RowState change(SectionForm form, SectionRow row, String key, String value, RecordValues record);

    /** Everything wrong with or missing from a section. An empty list means complete. */
    List<Finding> check(SectionForm form, RecordValues record);

    /** Everything wrong with or missing from the whole record, in the order of the form (还差什么, D-1). */
    List<Finding> checkAll(SchoolType type, RecordValues record);

    /** Values that follow from other sections, for example 最高学历; returns the record with them filled in. */
    RecordValues derive(SchoolType type, RecordValues record);

    /**
     * A row after its rules.
     *
     * @param required fields that must be filled now
     * @param disabled fields that must be empty or keep the value the rules fixed
     * @param choices for fields whose list is narrowed by another field, the codes that are left
     */
    record RowState(SectionRow row, Set<String> required, Set<String> disabled, Map<String, Set<String>> choices) {}

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
