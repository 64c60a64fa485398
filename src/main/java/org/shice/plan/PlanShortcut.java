package org.shice.plan;

/** What another feature offers about a plan to whoever leads it: a link on the plan's page. Features provide beans. */
public interface PlanShortcut {

    /** The text key of the link. */
    String textKey();

    /** Where it leads. */
    String address(Plan plan);
}
