package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.shice.review.CaseStatuses.CaseStatus;

/** Who is at work on a submission now, in words. */
final class HandlerWords {

    private HandlerWords() {}

    static Span of(Component where, CaseStatus status) {
        var names = String.join(where.getTranslation("review.value.separator"), status.handlers());
        var who = new Span(
                status.handlers().isEmpty()
                        ? where.getTranslation("review.handler.nobody")
                        : where.getTranslation("review.handler", names));
        who.addClassName("quiet");
        return who;
    }
}
