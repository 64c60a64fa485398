package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.shice.plan.ChoiceChange;
import org.shice.plan.MilestoneState;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanPoint;
import org.shice.plan.PlanWords;
import org.shice.ui.DateText;

/** A point of the register: what the sources say, what holds, and what follows for the dates of this plan. */
final class RegisterEntry extends Composite<Div> {

    private final Plan plan;
    private final PlanPoint point;
    private final PlanWords words;

    RegisterEntry(Plan plan, PlanPoint point, PlanWords words) {
        this.plan = plan;
        this.point = point;
        this.words = words;
        getContent().addClassNames("panel", "plan-point");
        getContent().setId(point.id());
        getContent().add(new H4(point.id() + " " + getTranslation(point.titleKey())), new SourceQuotes(point));
        var text = new Paragraph(getTranslation(point.textKey()));
        getContent().add(text);
        var choice = point.choice();
        if (choice != null) {
            addChosen(choice);
        }
        addDays();
    }

    RegisterEntry history(List<ChoiceChange> changes) {
        changes.stream()
                .filter(change -> change.choice() == point.choice())
                .map(this::line)
                .forEach(getContent()::add);
        return this;
    }

    private void addChosen(PlanChoice choice) {
        var chosen = Objects.requireNonNull(plan.choices().get(choice), choice::name);
        var standard = choice.defaultFor(plan.template().key());
        var holds = new Paragraph(getTranslation("plan.choices.chosen", getTranslation("plan.option." + chosen)));
        holds.addClassName("plan-chosen");
        getContent()
                .add(
                        holds,
                        new Paragraph(getTranslation("plan.follows." + chosen)),
                        quiet(getTranslation("plan.choices.default", getTranslation("plan.option." + standard))));
    }

    private void addDays() {
        if (!point.milestones().isEmpty()) {
            var days = new UnorderedList();
            days.addClassName("plan-days");
            point.milestones().forEach(key -> days.add(new ListItem(day(key))));
            getContent().add(days);
        }
    }

    private String day(String key) {
        var milestone = plan.milestone(key);
        var name = words.name(milestone, getLocale());
        return milestone.state() == MilestoneState.CANCELLED
                ? getTranslation("plan.register.left-out", name)
                : getTranslation(
                        "plan.register.days", name, DateText.day(milestone.due().effective()));
    }

    private Span line(ChoiceChange change) {
        return quiet(getTranslation(
                "plan.register.history",
                DateText.moment(change.at()),
                change.by(),
                getTranslation("plan.option." + change.oldOption()),
                getTranslation("plan.option." + change.newOption()),
                change.reason()));
    }

    private static Span quiet(String text) {
        var line = new Span(text);
        line.addClassNames("quiet", "plan-why");
        return line;
    }
}
