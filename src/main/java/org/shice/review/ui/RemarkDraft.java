package org.shice.review.ui;

import org.shice.review.Reviews.RemarkInput;

/**
 * A remark (批注) the reviewer has written and not yet sent.
 *
 * @param where the place in words, for lists
 */
record RemarkDraft(RemarkPlace place, String where, String text) {

    RemarkInput input() {
        return new RemarkInput(place.section(), place.rowId(), place.fieldKey(), text);
    }
}
