package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shice.audit.AuditActor;
import org.shice.review.ReviewPage.Step;
import org.shice.ui.DateText;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** What happened to the record, in plain words, newest first (D-15). What the product did by itself says so. */
final class HistoryPanel extends Composite<Div> {

    HistoryPanel(List<Step> oldestFirst) {
        getContent().addClassName("history");
        if (oldestFirst.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("review.history.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("timeline");
        for (var i = oldestFirst.size() - 1; i >= 0; i--) {
            list.add(line(oldestFirst.get(i)));
        }
        getContent().add(list);
    }

    private ListItem line(Step step) {
        var at = new Span(DateText.moment(step.at()));
        at.addClassName("timeline-at");
        var action = new Span(getTranslation("review.step." + step.action()));
        action.addClassName("timeline-action");
        var line = new ListItem(at, action, who(step));
        var reason = step.reason();
        if (reason != null && !reason.isBlank()) {
            var why = new Span(getTranslation("review.history.reason", reason));
            why.addClassName("timeline-reason");
            line.add(why);
        }
        return line;
    }

    private Span who(Step step) {
        if (step.actorName().isEmpty() || step.actorName().equals(AuditActor.SYSTEM.name())) {
            return new Span(new StateBadge(Tone.NEUTRAL, getTranslation("review.history.automatic")));
        }
        var absent = step.onBehalfOfName();
        var who = new Span(
                absent == null
                        ? step.actorName()
                        : getTranslation("review.history.on-behalf", step.actorName(), absent));
        who.addClassName("timeline-who");
        return who;
    }
}
