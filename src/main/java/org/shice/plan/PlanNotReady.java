package org.shice.plan;

import org.shice.platform.error.Refusal;

/** The readiness check has findings with which a plan cannot be launched. */
public final class PlanNotReady extends Refusal {

    /** @param findings how many grave ones */
    public PlanNotReady(int findings) {
        super(Kind.CONFLICT, findings);
    }
}
