package org.shice.models.process;

import java.util.Set;
import org.shice.platform.process.ProcessVariable;

/** The contract of the fixtures in {@code src/test/resources/offenders}. */
final class LeaveRequestProcess {

    static final String KEY = "leave-request";

    static final String USER_TASK_DECIDE_REQUEST = "UserTask_DecideRequest";
    static final String END_EVENT_LEAVE_BOOKED = "EndEvent_LeaveBooked";
    static final String END_EVENT_LEAVE_REFUSED = "EndEvent_LeaveRefused";
    static final String END_EVENT_REQUEST_WITHDRAWN = "EndEvent_RequestWithdrawn";

    static final String MESSAGE_WITHDRAWN = "leave-request.withdrawn";

    static final Set<String> REACHED_BY_TIMERS = Set.of("ServiceTask_ConfirmLeave", "ServiceTask_ForgottenTimer");

    static final ProcessVariable<Decision> DECISION = ProcessVariable.ofEnum("decision", Decision.class);
    static final ProcessVariable<Boolean> NEEDS_DEPUTY = ProcessVariable.ofFlag("needsDeputy");
    static final ProcessVariable<String> DEPUTY = ProcessVariable.ofText("deputy");

    private LeaveRequestProcess() {}

    enum Decision {
        APPROVED,
        REFUSED
    }
}
