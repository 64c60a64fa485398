package org.shice.rehearsal.ui;

import com.vaadin.flow.component.UI;
import org.shice.rehearsal.RehearsalInfo;

/** What was rehearsed, by its name. */
final class RehearsalName {

    private RehearsalName() {}

    /** The name of the plan, or that of the template when no plan was made of it. */
    static String of(RehearsalInfo rehearsal) {
        var plan = rehearsal.planName();
        return plan == null ? template(rehearsal) : plan;
    }

    static String template(RehearsalInfo rehearsal) {
        return UI.getCurrent().getTranslation("plan.template." + rehearsal.template());
    }
}
