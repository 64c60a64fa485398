package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.Deadlines;
import org.shice.ui.DateText;
import org.shice.ui.DueDate;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** The deadline of one unit: where it stands, what can be done, and everything that happened. */
@Route(value = DeadlineLinks.ROUTE, layout = MainLayout.class)
@RolesAllowed({
    "MANAGER",
    "BUSINESS_LEAD",
    "SYSTEM_ADMIN",
    "INFORMATION_ADMIN",
    "DISTRICT_AUDITOR",
    "BUREAU_REVIEWER",
    "TRAINING_ADMIN"
})
class DeadlineView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Deadlines deadlines;
    private final DeadlineActs acts;
    private final Clock clock;
    private String title = "";

    DeadlineView(Deadlines deadlines, DeadlineActs acts, Clock clock) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.clock = clock;
        getContent().addClassNames("page", "deadline");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(DeadlineId.of(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(DeadlineId id) {
        var deadline = deadlines.get(id);
        title = getTranslation(deadline.nameKey());
        var header = new PageHeader(title)
                .subtitle(deadline.unitName())
                .badges(new DeadlineBadge(deadline.state()))
                .actions(acts.buttons(id, () -> show(id)));
        getContent().removeAll();
        getContent().add(header);
        acts.taskHint(id).ifPresent(getContent()::add);
        getContent().add(facts(deadline), new DeadlineHistory(deadlines.history(id)));
    }

    private Component facts(DeadlineInfo deadline) {
        var facts = new DescriptionList();
        facts.addClassName("deadline-facts");
        fact(
                facts,
                "deadline.due",
                deadline.state().isOpen()
                        ? new DueDate(deadline.endsAt(), clock)
                        : new Span(DateText.moment(deadline.endsAt())));
        if (deadline.extendedTo() != null) {
            fact(
                    facts,
                    "deadline.extend",
                    new Span(getTranslation(
                            "deadline.extended", DateText.day(deadline.endsAt()), DateText.day(deadline.dueAt()))));
        }
        var metAt = deadline.metAt();
        if (metAt != null) {
            fact(facts, "deadline.met-at", new Span(DateText.moment(metAt)));
        }
        var evidence = deadline.evidence();
        if (evidence != null) {
            fact(facts, "deadline.evidence", new Span(evidence));
        }
        var panel = new Div(facts);
        DeadlineFacts.of(deadlines.guidance(deadline.id())).forEach(panel::add);
        panel.addClassName("panel");
        return panel;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
