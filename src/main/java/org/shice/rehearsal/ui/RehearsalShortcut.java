package org.shice.rehearsal.ui;

import org.shice.plan.Plan;
import org.shice.plan.PlanShortcut;
import org.springframework.stereotype.Component;

/** Leads from a plan to its rehearsal. */
@Component
class RehearsalShortcut implements PlanShortcut {

    @Override
    public String textKey() {
        return "rehearsal.of-plan";
    }

    @Override
    public String address(Plan plan) {
        return RehearsalAddress.of(plan.campaign().id());
    }
}
