package org.shice.profile;

import org.shice.forms.SectionForm;
import org.shice.organization.SchoolType;

/** A change of a section that may be made: the record is locked, and right, state, permit and edition are checked. */
record SectionChange(RecordDraft draft, SectionForm form, Provenance origin) {

    SchoolType type() {
        return draft.record().schoolType();
    }

    SectionContent before() {
        return draft.content(form.code());
    }
}
