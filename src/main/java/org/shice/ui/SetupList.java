package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The steps from an empty system to the first campaign: those done are ticked, the first open one leads on. */
final class SetupList extends Composite<Section> {

    /** @param steps in their order, each with whether it is done */
    SetupList(List<Step> steps) {
        getContent().addClassNames("panel", "home-setup");
        var done = steps.stream().filter(Step::done).count();
        var progress = new Paragraph(getTranslation("ui.setup.progress", done, steps.size()));
        progress.addClassName("quiet");
        var list = new OrderedList();
        var next = steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
        steps.forEach(step -> list.add(item(step, step.equals(next))));
        getContent().add(new H3(getTranslation("ui.setup")), progress, list);
    }

    private ListItem item(Step step, boolean next) {
        var icon = (step.done() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", getTranslation(step.done() ? "ui.setup.done" : "ui.setup.open"));
        var words = new Div(title(step), hint(step));
        words.addClassName("home-card-words");
        var item = new ListItem(icon, words);
        item.setClassName("setup-done", step.done());
        if (next) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Component title(Step step) {
        return new Anchor(step.step().route(), getTranslation(step.step().titleKey()));
    }

    private Component hint(Step step) {
        var hint = new Span(getTranslation(step.step().hintKey()));
        hint.addClassName("home-card-hint");
        return hint;
    }

    /** A step and whether it is done. */
    record Step(SetupStep step, boolean done) {}
}
