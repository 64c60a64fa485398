package org.shice.deadline.process;

import java.util.Set;
import org.shice.platform.process.ProcessVariable;

/** Everything Java may know about {@code processes/plan-milestone.bpmn}. The business key is the milestone's id. */
final class PlanMilestoneProcess {

    static final String KEY = "plan-milestone";

    static final String SERVICE_TASK_OPEN_NEXT_UNITS = "ServiceTask_OpenNextUnits";
    static final String EVENT_ALL_UNITS_DONE = "Event_AllUnitsDone";
    static final String END_EVENT_MILESTONE_DONE = "EndEvent_MilestoneDone";
    static final String END_EVENT_MILESTONE_CANCELLED = "EndEvent_MilestoneCancelled";

    /** A timer of the plan's diagram calls this process: it opens deadlines, then waits. */
    static final Set<String> REACHED_BY_TIMERS = Set.of(SERVICE_TASK_OPEN_NEXT_UNITS);

    static final String MESSAGE_ALL_DONE = "plan-milestone.all-done";
    static final String MESSAGE_CANCELLED = "plan-milestone.cancelled";

    static final ProcessVariable<Boolean> MORE_UNITS = ProcessVariable.ofFlag("moreUnits");

    private PlanMilestoneProcess() {}
}
