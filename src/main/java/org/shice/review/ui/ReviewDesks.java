package org.shice.review.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import org.shice.review.ReviewPage;
import org.shice.ui.KeyCommands;
import org.springframework.stereotype.Component;

/** Lays out the page of a task. */
@Component
class ReviewDesks {

    private final ReviewSheets sheets;
    private final ReviewParts parts;
    private final Clock clock;

    ReviewDesks(ReviewSheets sheets, ReviewParts parts, Clock clock) {
        this.sheets = sheets;
        this.parts = parts;
        this.clock = clock;
    }

    ReviewDesk of(ReviewPage page, DecisionFlow flow, RemarkDrafts remarks, KeyCommands keys) {
        var words = parts.words(UI.getCurrent().getLocale());
        return new ReviewDesk(page, sheets.of(page), words, remarks, flow, parts, keys, clock);
    }
}
