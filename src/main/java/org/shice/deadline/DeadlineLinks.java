package org.shice.deadline;

import java.util.UUID;

/** Where deadlines are shown, for notices and other features. */
public final class DeadlineLinks {

    public static final String ROUTE = "deadlines";
    /** What happened to deadlines. */
    public static final String LOG = ROUTE + "/log";

    private DeadlineLinks() {}

    /** The page of one deadline. */
    public static String page(DeadlineId id) {
        return ROUTE + "/" + id;
    }

    /** The escalation log of one campaign. */
    public static String log(UUID campaignId) {
        return LOG + "?campaign=" + campaignId;
    }
}
