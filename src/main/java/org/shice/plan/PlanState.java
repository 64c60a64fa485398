package org.shice.plan;

/** The life of a plan. */
public enum PlanState {
    DRAFT,
    /** The engine watches its dates. */
    LAUNCHED,
    /** Fulfilled, or closed early. */
    CLOSED
}
