package org.shice.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review is about, seen from the review. Implemented once per kind: collection cases now, changes and movements
 * later. The review tells it what happens; it never asks what the subject is.
 */
public interface ReviewSubject {

    /** The word stored with each review. */
    String kind();

    Facts facts(UUID subjectId);

    /** The process arrived at a level. */
    void arrived(UUID subjectId, Stage stage);

    /** A reviewer returned it, to whatever level. */
    void sentBack(UUID subjectId);

    /** It is with the teacher again, with these sections open; all when empty. */
    void reopened(UUID subjectId, Set<String> sections);

    /** The record is effective. */
    void approved(UUID subjectId);

    /** What the review needs to know. */
    record Facts(@Nullable UUID campaignId, Instant stageSince, StageDueDates dueDates, int returnedTimes) {}
}
