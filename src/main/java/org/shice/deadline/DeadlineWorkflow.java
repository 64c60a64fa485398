package org.shice.deadline;

import java.util.UUID;

/** The processes of deadlines and milestones, as the feature sees them. Every method joins the caller's transaction. */
public interface DeadlineWorkflow {

    /** Starts the watch over a deadline that has just been opened. */
    void open(DeadlineId id);

    /** Tells the running instance; no effect when it has ended by itself meanwhile. */
    void tell(DeadlineId id, Signal signal);

    /** Tells the instance of a milestone; no effect when it is not there any more. */
    void tell(UUID milestoneId, MilestoneSignal signal);
}
