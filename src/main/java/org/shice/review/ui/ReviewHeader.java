package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.shice.review.ReviewPage;
import org.shice.review.ui.ReviewParts.Holder;
import org.shice.tasks.WorkItem;
import org.shice.ui.DateText;
import org.shice.ui.DueDate;
import org.shice.ui.PageHeader;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Who is reviewed, where the task stands, and what can be done now. */
final class ReviewHeader extends Composite<Div> {

    private final Span queue = new Span();

    ReviewHeader(ReviewPage page, Holder holder, int left, Clock clock, List<Component> actions) {
        var record = page.record();
        var version = page.version();
        var header = new PageHeader(record.name());
        header.subtitle(getTranslation(
                "review.subtitle",
                page.item().unitName(),
                record.documentMasked(),
                version.number(),
                DateText.moment(version.submittedAt())));
        header.badges(badges(page, holder, clock).toArray(Component[]::new));
        header.actions(actions.toArray(Component[]::new));
        queue.addClassName("quiet");
        queue.setText(getTranslation("review.queue.left", left));
        getContent().addClassName("review-header");
        getContent().add(header, queue);
        if (!page.mayDecide()) {
            getContent().add(readOnly(page.item().state(), holder));
        }
    }

    /** A button of the header; its key stands beside the text. */
    static Button action(Component page, String textKey, String key, VaadinIcon icon, Runnable action) {
        var cap = new Span(key);
        cap.addClassName("key-cap");
        cap.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(page.getTranslation(textKey), icon.create(), click -> action.run());
        if (!key.isEmpty()) {
            button.setSuffixComponent(cap);
        }
        button.addClassName("review-action");
        return button;
    }

    static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private List<Component> badges(ReviewPage page, Holder holder, Clock clock) {
        var badges = new ArrayList<Component>();
        badges.add(new StateBadge(
                Tone.ACTIVE, getTranslation("enum.Stage." + page.item().stage())));
        badges.add(new DueDate(page.item().dueAt(), clock));
        if (page.item().returnedTimes() > 0) {
            badges.add(new StateBadge(
                    Tone.WARNING,
                    VaadinIcon.ARROW_BACKWARD,
                    getTranslation("review.returned.times", page.item().returnedTimes())));
        }
        if (holder.me()) {
            badges.add(new StateBadge(Tone.ACTIVE, VaadinIcon.USER_CHECK, getTranslation("review.holder.me")));
        }
        return badges;
    }

    private Component readOnly(WorkItem.State state, Holder holder) {
        var text = getTranslation("review.read-only");
        if (state == WorkItem.State.DONE || state == WorkItem.State.CANCELLED) {
            text = getTranslation("review.read-only.done", holder.name());
        } else if (!holder.nobody() && !holder.me()) {
            text = getTranslation("review.read-only.held", holder.name());
        }
        var line = new Div(VaadinIcon.EYE.create(), new Span(text));
        line.addClassName("review-read-only");
        return line;
    }
}
