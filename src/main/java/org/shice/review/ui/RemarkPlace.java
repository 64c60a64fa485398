package org.shice.review.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shice.profile.ValueChange;
import org.shice.review.ReviewPage.Remark;

/** What a remark is about: a section, a row of it, or a field of the row. */
record RemarkPlace(String section, @Nullable String rowId, @Nullable String fieldKey) {

    boolean isPlaceOf(Remark remark) {
        return section.equals(remark.sectionCode())
                && Objects.equals(rowId, remark.rowId())
                && Objects.equals(fieldKey, remark.fieldKey());
    }

    boolean isPlaceOf(ValueChange change) {
        return section.equals(change.sectionCode())
                && change.rowId().equals(rowId)
                && Objects.equals(fieldKey, change.fieldKey());
    }

    /** The key of provenance. */
    String path() {
        return section + "/" + rowId + "/" + fieldKey;
    }
}
