package org.shice.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.shice.calendar.DayKind;
import org.shice.platform.i18n.Texts;

/** What the signs of the calendar mean. */
final class CalendarLegend extends Composite<Div> {

    CalendarLegend() {
        getContent().addClassName("calendar-legend");
        for (var kind : DayKind.values()) {
            var sign = new Span(getTranslation("calendar.sign." + kind.name()));
            sign.addClassNames("calendar-day", MonthPanel.tone(kind));
            getContent().add(new Span(sign, new Span(getTranslation(Texts.key(kind)))));
        }
        var edited = new Span("*");
        edited.addClassName("calendar-day");
        getContent().add(new Span(edited, new Span(getTranslation("calendar.edited"))));
    }
}
