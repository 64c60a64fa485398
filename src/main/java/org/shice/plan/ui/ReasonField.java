package org.shice.plan.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Why something of a plan is changed; everybody reads it in the history. */
final class ReasonField extends TextField {

    private static final int LENGTH = 300;

    ReasonField() {
        setLabel(getTranslation("plan.reason"));
        setMaxLength(LENGTH);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }
}
