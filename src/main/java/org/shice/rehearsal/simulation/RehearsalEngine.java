package org.shice.rehearsal.simulation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The process engine of a rehearsal. Its job executor is off: jobs run when the simulation says so. */
public interface RehearsalEngine {

    /** Moves the clock of the engine, which is one for the whole process. */
    void moveTo(Instant now);

    /** When the next timer is due; empty when none waits. */
    Optional<Instant> nextTimer();

    /**
     * Executes everything that is due now, until nothing is. Jobs of one moment follow in the order of their names.
     *
     * @param names the name of a process instance by its business key, the same in every run
     * @return how many jobs ran
     */
    int runDue(UnaryOperator<String> names);

    /** What is wrong or left over in the engine. */
    Health health();

    /**
     * The state of the engine at the end.
     *
     * @param failed executions of jobs that threw
     * @param incidents open incidents
     * @param running instances of the plan and of its deadlines that have not ended
     */
    record Health(int failed, int incidents, int running) {}
}
