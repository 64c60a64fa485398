package org.shice.deadline.process;

import java.util.Set;
import org.shice.deadline.SupervisionTasks;
import org.shice.platform.process.ProcessVariable;

/** Everything Java may know about {@code processes/deadline-milestone.bpmn}. The business key is the DeadlineId. */
final class DeadlineMilestoneProcess {

    static final String KEY = "deadline-milestone";

    static final String SUB_PROCESS_WATCH_DEADLINE = "SubProcess_WatchDeadline";
    static final String EVENT_REMINDER_DUE = "Event_ReminderDue";
    static final String EVENT_DAY_OVER = "Event_DayOver";
    static final String EVENT_RUNG_DUE = "Event_RungDue";
    static final String EVENT_FOLLOW_UP_DUE = "Event_FollowUpDue";
    static final String SERVICE_TASK_PLAN_NEXT_REMINDER = "ServiceTask_PlanNextReminder";
    static final String SERVICE_TASK_REMIND_UNIT = "ServiceTask_RemindUnit";
    static final String SERVICE_TASK_MARK_OVERDUE = "ServiceTask_MarkOverdue";
    static final String SERVICE_TASK_PLAN_NEXT_RUNG = "ServiceTask_PlanNextRung";
    static final String SERVICE_TASK_ESCALATE = "ServiceTask_Escalate";
    static final String USER_TASK_SUPERVISE_UNIT = SupervisionTasks.TASK_KEY;
    static final String END_EVENT_CAUGHT_UP = "EndEvent_CaughtUp";
    static final String END_EVENT_LADDER_DONE = "EndEvent_LadderDone";
    static final String END_EVENT_MILESTONE_MET = "EndEvent_MilestoneMet";
    static final String END_EVENT_DEADLINE_CANCELLED = "EndEvent_DeadlineCancelled";

    /** Where the token of supervision stands, from the day on until the unit has caught up. */
    static final Set<String> SUPERVISION = Set.of(USER_TASK_SUPERVISE_UNIT, EVENT_FOLLOW_UP_DUE);

    /** They change our own tables only, in the job of the timer before them, which is tried again when it fails. */
    static final Set<String> IN_THE_CALLERS_TRANSACTION = Set.of(
            SERVICE_TASK_PLAN_NEXT_REMINDER,
            SERVICE_TASK_REMIND_UNIT,
            SERVICE_TASK_MARK_OVERDUE,
            SERVICE_TASK_PLAN_NEXT_RUNG,
            SERVICE_TASK_ESCALATE);

    /** What a timer does before a person or a message comes: it reminds, notes, escalates and asks. */
    static final Set<String> REACHED_BY_TIMERS = Set.of(
            SERVICE_TASK_PLAN_NEXT_REMINDER,
            SERVICE_TASK_REMIND_UNIT,
            SERVICE_TASK_MARK_OVERDUE,
            SERVICE_TASK_PLAN_NEXT_RUNG,
            SERVICE_TASK_ESCALATE,
            USER_TASK_SUPERVISE_UNIT);

    static final String MESSAGE_MET = "deadline-milestone.met";
    static final String MESSAGE_CANCELLED = "deadline-milestone.cancelled";
    static final String MESSAGE_MOVED = "deadline-milestone.moved";
    static final String MESSAGE_REOPENED = "deadline-milestone.reopened";

    static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.ofFlag("reminderLeft");
    static final ProcessVariable<String> NEXT_REMINDER_AT = ProcessVariable.ofText("nextReminderAt");
    static final ProcessVariable<String> DUE_AT = ProcessVariable.ofText("dueAt");
    static final ProcessVariable<Boolean> LATE = ProcessVariable.ofFlag("late");
    static final ProcessVariable<Boolean> RUNG_LEFT = ProcessVariable.ofFlag("rungLeft");
    static final ProcessVariable<String> NEXT_RUNG_AT = ProcessVariable.ofText("nextRungAt");
    static final ProcessVariable<String> FOLLOW_UP_AT = SupervisionTasks.FOLLOW_UP_AT;

    private DeadlineMilestoneProcess() {}
}
