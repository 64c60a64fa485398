package org.shice.deadline;

/** Where deadlines are shown, for notices and other features. */
public final class DeadlineLinks {

    public static final String ROUTE = "deadlines";

    private DeadlineLinks() {}

    /** The page of one deadline. */
    public static String page(DeadlineId id) {
        return ROUTE + "/" + id;
    }
}
