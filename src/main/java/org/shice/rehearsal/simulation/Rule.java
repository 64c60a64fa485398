package org.shice.rehearsal.simulation;

/** What a rehearsal must prove. */
enum Rule {
    /** Every milestone of the plan is opened. */
    MILESTONE_NOT_OPENED,
    /** A milestone closes when its last unit has met it, and stays open only because of units named in the report. */
    MILESTONE_NOT_CLOSED,
    /** What was played is the plan that was handed in: the same milestones on the same days. */
    OTHER_PLAN,
    /** The day of every unit is that of its milestone. */
    OTHER_DAY,
    /** A unit that is late is marked. */
    LATE_NOT_NOTED,
    /** No reminder before its time, and none that the ladder does not have. */
    REMINDED_TOO_EARLY,
    /** A late unit is escalated on every rung whose time comes. */
    RUNG_MISSING,
    /** No rung before its time, and none that the unit does not have. */
    RUNG_TOO_EARLY,
    /** Every reminder and rung happens once. */
    STEP_TWICE,
    /** Nobody is escalated who is in time. */
    ESCALATED_IN_TIME,
    JOB_FAILED,
    INCIDENT,
    /** Nothing of the plan runs on when it is over. */
    PROCESS_LEFT
}
