package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shice.forms.ui.FormViews;
import org.shice.review.ReviewPage;
import org.shice.review.ui.ReviewParts.Holder;
import org.shice.tasks.WorkItem;
import org.shice.ui.EmptyState;
import org.shice.ui.KeyCommands;

/** One task on the review page: the record at the left, what helps to decide at the right, the decision above. */
final class ReviewDesk extends Composite<Div> {

    private final ReviewPage page;
    private final ReviewSheet sheet;
    private final FieldWords words;
    private final RemarkDrafts remarks;
    private final FormViews views;
    private final DecisionFlow flow;
    private final Holder holder;
    private final Optional<EvidencePanel> evidence;
    private final Checkbox onlyChanges = new Checkbox();
    private final Div sections = new Div();

    ReviewDesk(
            ReviewPage page,
            ReviewSheet sheet,
            FieldWords words,
            RemarkDrafts remarks,
            DecisionFlow flow,
            ReviewParts parts,
            KeyCommands keys,
            Clock clock) {
        this.page = page;
        this.sheet = sheet;
        this.words = words;
        this.remarks = remarks;
        this.views = parts.views();
        this.flow = flow;
        this.holder = parts.holder(page.item());
        this.evidence = parts.evidence(page, words);
        onlyChanges.setLabel(getTranslation(
                sheet.looked() ? "review.only-changes.look" : "review.only-changes.import", sheet.changes()));
        onlyChanges.setValue(sheet.looked() && sheet.changes() > 0);
        onlyChanges.addValueChangeListener(change -> showSections());
        sections.addClassName("review-sections");
        showSections();
        getContent().addClassName("review-desk");
        getContent().add(new ReviewHeader(page, holder, flow.left(page), clock, actions(parts, keys)), body(parts));
    }

    void approve() {
        flow.approve(
                page, remarks.all().size(), evidence.map(EvidencePanel::unseen).orElse(0L));
    }

    void sendBack() {
        flow.sendBack(page, remarks);
    }

    void next() {
        flow.next(page.item().taskId());
    }

    void claim() {
        if (page.mayDecide() && holder.nobody()) {
            flow.claim(page);
        }
    }

    void toggleChanges() {
        onlyChanges.setValue(!onlyChanges.getValue());
    }

    private Component body(ReviewParts parts) {
        var side = new Aside();
        side.addClassName("review-side");
        evidence.ifPresent(side::add);
        side.add(new FindingsPanel(sheet.findings(), words, sheet), new RemarksPanel(remarks));
        var tabs = new TabSheet();
        tabs.addClassName("review-tabs");
        tabs.add(getTranslation("review.tab.record"), new Div(onlyChanges, sections));
        tabs.add(getTranslation("review.tab.history", page.history().size()), new HistoryPanel(page.history()));
        tabs.add(getTranslation("review.tab.process"), parts.picture(page.item()));
        var body = new Div(tabs, side);
        body.addClassName("review-body");
        return body;
    }

    private void showSections() {
        var how = new SectionPanel.How(views, words, remarks, sheet.looked(), onlyChanges.getValue(), page.mayDecide());
        sections.removeAll();
        sheet.sections().stream()
                .filter(section -> !how.onlyChanges() || section.changes(sheet.looked()) > 0)
                .forEach(section -> sections.add(new SectionPanel(section, how)));
        if (sections.getComponentCount() == 0) {
            sections.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("review.no-changes"),
                    getTranslation("review.no-changes.hint")));
        }
    }

    private List<Component> actions(ReviewParts parts, KeyCommands keys) {
        var actions = new ArrayList<Component>();
        if (page.mayDecide()) {
            actions.add(ReviewHeader.primary(
                    ReviewHeader.action(this, "review.approve", "a", VaadinIcon.CHECK, this::approve)));
            actions.add(ReviewHeader.action(this, "review.return", "r", VaadinIcon.ARROW_BACKWARD, this::sendBack));
            if (holder.nobody()) {
                actions.add(ReviewHeader.action(this, "review.claim", "c", VaadinIcon.HAND, this::claim));
            }
        }
        if (holder.me() && page.item().state() == WorkItem.State.CLAIMED) {
            actions.add(ReviewHeader.action(this, "review.release", "", VaadinIcon.UNLOCK, () -> flow.release(page)));
        }
        actions.add(ReviewHeader.action(this, "review.next", "n", VaadinIcon.ARROW_RIGHT, this::next));
        if (parts.mayReveal(page.record())) {
            actions.add(quiet(
                    ReviewHeader.action(this, "profile.reveal", "", VaadinIcon.EYE, () -> parts.reveal(page.record())
                            .open())));
        }
        actions.add(quiet(ReviewHeader.action(this, "review.keys", "?", VaadinIcon.KEYBOARD_O, keys::showHelp)));
        return actions;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
