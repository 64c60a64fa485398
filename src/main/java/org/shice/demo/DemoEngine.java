package org.shice.demo;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.shice.campaign.CampaignId;

/** Runs the engine's work of a demo world here and now, at moments of the past. */
public interface DemoEngine {

    /** Sets the time of the product and of the engine; until {@link #comeBack} nothing else may run. */
    void moveTo(Instant moment);

    /** Gives both the real time back. */
    void comeBack();

    /** Runs until nothing of the campaign's enrolment waits any more. */
    void enrol(CampaignId campaign);

    /**
     * Runs the timers and steps of a plan and of its deadlines that fall due until a moment, each at its own time.
     *
     * @param keys the business keys of the plan, its milestones and deadlines, as they are now
     */
    void runUntil(Instant moment, Supplier<Set<String>> keys);
}
