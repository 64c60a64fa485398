package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import org.shice.operations.FailedJob;

/** Names of processes and steps in the person's language; a name without a text stays as the model has it. */
final class ProcessTexts {

    private final Component where;

    ProcessTexts(Component where) {
        this.where = where;
    }

    String process(String key) {
        return text("process." + key, key);
    }

    String step(FailedJob job) {
        return text("process." + job.processKey() + "." + job.stepId(), job.stepName());
    }

    private String text(String key, String otherwise) {
        var text = where.getTranslation(key);
        return text.startsWith("!") ? otherwise : text;
    }
}
