package org.shice.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskCompletion.Completable;

/** The processes behind collection and review. Every method takes part in the caller's transaction. */
public interface ReviewWorkflow {

    void startCollection(CaseId id);

    /** Locks the task of filling, when the case stands there. */
    Optional<Completable> filling(CaseId id);

    /** Completes filling; the process starts the review with this id. */
    void submit(Completable filling, ReviewId review, ReviewRoute route);

    /** Locks a review task that the actor is about to decide. */
    Completable decidable(String taskId);

    /** Completes a review task; for a return, {@code target} is the level furthest back that was asked for. */
    void decide(Completable task, Outcome outcome, @Nullable ReturnTarget target);

    /** Ends the review; the record goes back to the teacher. */
    void withdraw(ReviewId id);

    /** Ends the case wherever it stands. */
    void leave(CaseId id);
}
