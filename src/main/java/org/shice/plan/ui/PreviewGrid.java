package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans.Preview;
import org.shice.ui.DateText;

/** The lines of a template with the dates they would have, and why. */
final class PreviewGrid extends Composite<Div> {

    PreviewGrid(List<Preview> lines, String template, PlanWords words) {
        getContent().addClassName("plan-preview");
        lines.stream().filter(line -> !line.leftOut()).forEach(line -> {
            var name = new Span(words.name(template, line.line(), getLocale()));
            name.addClassName("plan-line-name");
            var time = new Span(DateText.day(line.startsOn()) + " – "
                    + DateText.day(line.due().effective()));
            time.addClassName("plan-line-time");
            var why = new Span(words.why(line.due(), getLocale()));
            why.addClassName("quiet");
            getContent().add(new Div(time, name, why));
        });
    }
}
