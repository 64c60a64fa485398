package org.shice.review;

import org.jspecify.annotations.Nullable;
import org.shice.account.RoleGrant;
import org.shice.organization.UnitId;
import org.shice.tasks.WorkItem;
import org.shice.tasks.WorkItemSource.Description;

/** What the processes tell and ask the feature, in the engine's transaction. For the process package only. */
public interface ReviewSteps {

    /** The collection arrived at the teacher. */
    void arrivedAtTeacher(CaseId id);

    /** The review arrived at a level. */
    void arrived(ReviewId id, Stage stage);

    /** The task of filling, for the task list. */
    Description describe(CaseId id);

    /** The task of a level, for the task list; {@code department} owns a section review. */
    Description describe(ReviewId id, Stage stage, @Nullable UnitId department);

    /** @throws org.shice.platform.error.Refusal when four eyes or the own data forbid it */
    void checkMayDecide(WorkItem item, RoleGrant grant);

    /** The last level approved: freezes the record with the reviewed version. */
    void makeEffective(ReviewId id);

    /** A level returned to the teacher: closes the review and opens the returned sections. */
    void returnToTeacher(ReviewId id);
}
