package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shice.deadline.DeadlineEvent;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** What happened to a deadline, newest first. */
final class DeadlineHistory extends Composite<Div> {

    DeadlineHistory(List<DeadlineEvent> events) {
        var list = new OrderedList();
        list.addClassName("deadline-history");
        events.forEach(event -> list.add(item(event)));
        getContent().addClassName("panel");
        getContent().add(new H3(getTranslation("deadline.history")), list);
    }

    private ListItem item(DeadlineEvent event) {
        var when = new Span(DateText.moment(event.at()));
        when.addClassName("deadline-history-when");
        var what = new Span(getTranslation(Texts.key(event.kind())));
        what.addClassName("deadline-history-what");
        var details = new Span(String.join(" · ", details(event)));
        details.addClassName("quiet");
        var item = new ListItem(when, what, details);
        var text = event.text();
        if (text != null) {
            item.add(words(text));
        }
        return item;
    }

    private List<String> details(DeadlineEvent event) {
        var details = EventDetails.of(event, this::getTranslation);
        var by = event.byName();
        if (by != null) {
            details.add(getTranslation("deadline.history.by", by));
        }
        return details;
    }

    private static Component words(String text) {
        var words = new Div(text);
        words.addClassName("deadline-history-text");
        return words;
    }
}
