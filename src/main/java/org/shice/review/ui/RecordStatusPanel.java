package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.shice.profile.Gaps;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.Stage;
import org.shice.ui.DueDate;

/** The own record in a few lines: its way, what to do next and until when, and one way into it. */
final class RecordStatusPanel extends Composite<Section> {

    private static final String RECORD = "my-record";

    /** A record that is not part of a collection now. */
    RecordStatusPanel(Gaps gaps) {
        start();
        getContent().add(next(new Span(getTranslation("review.home.idle")), toFill(gaps), link("review.home.open")));
    }

    RecordStatusPanel(CaseStatus status, Gaps gaps, Clock clock) {
        start();
        var stage = status.info().stage();
        var words = new Span(getTranslation("review.next-step." + stage.name()));
        getContent().add(new StatusLine(StatusSteps.of(status)));
        if (stage.isWithTeacher()) {
            var due = new DueDate(status.info().dueDates().of(stage), clock);
            getContent().add(next(words, due, asked(status, gaps), primary(stage, gaps)));
        } else if (stage.isOpen()) {
            var due = new DueDate(status.info().dueDates().of(stage), clock);
            getContent().add(next(words, due, HandlerWords.of(this, status), link("review.home.open")));
        } else {
            getContent().add(next(words, link("review.home.open")));
        }
    }

    private void start() {
        getContent().addClassNames("panel", "submission");
        getContent().add(new H3(getTranslation("review.home.fill")));
    }

    /** Words first, the way on last. */
    private static Component next(Component... parts) {
        var words = new Div();
        words.addClassName("submission-words");
        for (var i = 0; i < parts.length - 1; i++) {
            words.add(parts[i]);
        }
        var line = new Div(words, parts[parts.length - 1]);
        line.addClassName("submission-next");
        return line;
    }

    private Span asked(CaseStatus status, Gaps gaps) {
        var remarks = status.remarks().size();
        if (remarks == 0) {
            return toFill(gaps);
        }
        var both = gaps.isComplete()
                ? getTranslation("review.home.remarks", remarks)
                : getTranslation("review.home.remarks-and-gaps", remarks, gaps.open());
        return quiet(both);
    }

    private Span toFill(Gaps gaps) {
        if (gaps.isComplete()) {
            return quiet(getTranslation("review.home.complete"));
        }
        return quiet(
                gaps.minutesLeft() == 0
                        ? getTranslation("review.home.gaps-of-school", gaps.open())
                        : getTranslation("review.home.gaps", gaps.open(), gaps.minutesLeft()));
    }

    private static Span quiet(String text) {
        var words = new Span(text);
        words.addClassName("quiet");
        return words;
    }

    private Anchor primary(Stage stage, Gaps gaps) {
        var key = stage == Stage.RETURNED ? "correct" : gaps.isComplete() ? "submit" : "fill-in";
        var way = link("review.home." + key);
        way.addClassName("link-button-primary");
        return way;
    }

    private Anchor link(String textKey) {
        var way = new Anchor(RECORD, getTranslation(textKey));
        way.addClassName("link-button");
        return way;
    }
}
