package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.shice.review.ui.StatusSteps.State;
import org.shice.review.ui.StatusSteps.Step;
import org.shice.ui.DateText;

/** The steps of a record in one line, on a phone one below the other. */
final class StatusLine extends Composite<OrderedList> {

    StatusLine(List<Step> steps) {
        getContent().addClassName("status-line");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.status.steps"));
        steps.forEach(step -> getContent().add(item(step)));
    }

    private ListItem item(Step step) {
        var icon = icon(step.state()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("review.status." + step.stage().name()));
        name.addClassName("status-name");
        var item = new ListItem(icon, name);
        var date = step.date();
        if (date != null) {
            var key = step.state() == State.DONE ? "review.status.done-on" : "review.status.due-on";
            var when = new Span(getTranslation(key, DateText.day(date)));
            when.addClassName("status-date");
            item.add(when);
        }
        item.addClassNames("status-step", "status-" + step.state().name().toLowerCase(Locale.ROOT));
        if (step.state() == State.HERE || step.state() == State.RETURNED) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static VaadinIcon icon(State state) {
        return switch (state) {
            case DONE -> VaadinIcon.CHECK_CIRCLE;
            case HERE -> VaadinIcon.DOT_CIRCLE;
            case RETURNED -> VaadinIcon.ARROW_CIRCLE_LEFT;
            case AHEAD -> VaadinIcon.CIRCLE_THIN;
        };
    }
}
