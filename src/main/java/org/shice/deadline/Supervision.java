package org.shice.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.shice.deadline.Urging.Urged;
import org.shice.tasks.WorkItem;

/**
 * What a superior does about a unit (督办). Each act is recorded at the deadline. When the unit is late and the task of
 * supervision waits for the actor, the act finishes the task; it comes again after the follow-up days while the unit is
 * late, and ends by itself when the unit catches up.
 */
public interface Supervision {

    /** The open task of the deadline. */
    Optional<WorkItem> taskOf(DeadlineId id);

    /** The text keys of the milestones of those deadlines that the actor may see. One statement. */
    Map<DeadlineId, String> milestones(Collection<DeadlineId> ids);

    /** Whether the actor may do the task now. */
    boolean isMine(WorkItem task);

    /** 催办, see {@link Urging#urge}. */
    Urged urge(DeadlineId id, String text);

    /** 延期, see {@link DeadlineDecisions#extend}. */
    void extend(DeadlineId id, LocalDate until, String reason);

    /** 督查, see {@link DeadlineDecisions#inspect}. */
    void inspect(DeadlineId id, String finding);

    /** 备注, see {@link DeadlineDecisions#note}. */
    void note(DeadlineId id, String text);
}
