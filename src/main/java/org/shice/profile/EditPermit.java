package org.shice.profile;

import java.util.Set;

/**
 * Says which sections of a record the teacher may edit now. Implemented by the review feature, which knows where the
 * record stands; without an open collection nothing is open (D-2: only what was returned is open).
 */
public interface EditPermit {

    /** Section codes open to the teacher, or all sections when {@code all}. */
    Permit permitFor(RecordId record);

    /** Whether reviewers have the record now: then nobody changes its draft, the school neither. */
    default boolean isUnderReview(RecordId record) {
        return false;
    }

    /** An answer. */
    record Permit(boolean all, Set<String> sections) {

        public static final Permit NOTHING = new Permit(false, Set.of());
        public static final Permit EVERYTHING = new Permit(true, Set.of());

        public boolean allows(String section) {
            return all || sections.contains(section);
        }
    }
}
