package org.shice.review.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The remarks written on this page, in the order they were begun. Nothing is sent before the decision. */
final class RemarkDrafts {

    private final Map<RemarkPlace, RemarkDraft> drafts = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    /** What to do when remarks come or go. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Keeps the text; a blank one removes the remark. */
    void write(RemarkPlace place, String where, String text) {
        if (text.isBlank()) {
            drafts.remove(place);
        } else {
            drafts.put(place, new RemarkDraft(place, where, text.strip()));
        }
        changed.run();
    }

    Optional<RemarkDraft> at(RemarkPlace place) {
        return Optional.ofNullable(drafts.get(place));
    }

    List<RemarkDraft> all() {
        return List.copyOf(drafts.values());
    }
}
