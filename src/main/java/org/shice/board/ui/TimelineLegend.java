package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the signs of the timeline mean. */
final class TimelineLegend extends Composite<Div> {

    TimelineLegend() {
        getContent().addClassNames("timeline-legend", "quiet");
        for (var sign : List.of("today", "due", "old", "free")) {
            var mark = new Span();
            mark.addClassNames("timeline-sign", "timeline-sign-" + sign);
            mark.getElement().setAttribute("aria-hidden", "true");
            getContent().add(new Span(mark, new Span(getTranslation("board.timeline.legend." + sign))));
        }
    }
}
