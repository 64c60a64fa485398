package org.shice.rehearsal;

import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.plan.Plans;

/**
 * Rehearsals of plans (方案演练), for those who may create a plan. They hold nothing about real people, so whoever may
 * rehearse sees all those of templates; those of a plan are seen by whoever leads it.
 */
public interface Rehearsals {

    /** Of the news that a rehearsal has gone on or ended. */
    String TOPIC = "rehearsals";

    /** The keys of the templates that can be rehearsed. */
    List<String> templates();

    /** The plans of the actor that can be rehearsed, drafts and others, newest first. */
    List<Plans.Row> plans();

    /**
     * A plan as a file for {@code rehearse --plan}: template, choices, days, policies and ladder, without any person.
     *
     * @throws org.shice.platform.error.NotFound when the plan lies outside the actor's area
     * @throws org.shice.platform.error.AccessRefused for those who see the plan and do not lead it
     */
    String planFile(CampaignId plan);

    /**
     * Starts a rehearsal in a process of its own.
     *
     * @throws RehearsalRunning when one runs on this node
     * @throws org.shice.platform.error.InvalidInput when something is missing or out of range
     */
    RehearsalId start(NewRehearsal rehearsal);

    /** Ends the process; no effect on one that is over. */
    void cancel(RehearsalId id);

    /** The newest ones, newest first. */
    List<RehearsalInfo> latest();

    /** @throws org.shice.platform.error.NotFound when there is none */
    RehearsalInfo get(RehearsalId id);

    /** The complete report as Markdown. @throws RehearsalWithoutReport when it has none */
    String report(RehearsalId id);
}
