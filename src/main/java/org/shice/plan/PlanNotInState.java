package org.shice.plan;

import org.shice.platform.error.Refusal;

/** The plan or its milestone is in a state in which this cannot be done. */
public final class PlanNotInState extends Refusal {

    public PlanNotInState() {
        super(Kind.CONFLICT);
    }
}
