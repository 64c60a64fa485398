package org.shice.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.shice.rehearsal.RehearsalState;
import org.shice.rehearsal.Rehearsals;
import org.shice.ui.EmptyState;
import org.shice.ui.FieldErrors;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;

/** Starts rehearsals of plans (方案演练) and lists the latest ones. */
@Route(value = RehearsalAddress.LIST, layout = MainLayout.class)
@Menu(title = "rehearsal.title", order = 126, icon = "vaadin:film")
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class RehearsalListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Rehearsals rehearsals;
    private final SubjectFields subject;
    private final RehearsalForm form;
    private final FieldErrors errors = new FieldErrors(this);
    private final Button start;
    private final Div list = new Div();

    RehearsalListView(Rehearsals rehearsals, LiveRefresh live, Clock clock) {
        this.rehearsals = rehearsals;
        this.subject = new SubjectFields(rehearsals.templates(), rehearsals.plans(), rehearsals::planFile);
        this.form = new RehearsalForm(subject, LocalDate.now(clock));
        this.start = new Button(getTranslation("rehearsal.start"), VaadinIcon.PLAY.create(), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.connect(errors);
        var panel = new Div(
                new H3(getTranslation("rehearsal.new")),
                new Paragraph(getTranslation("rehearsal.explanation")),
                form,
                start);
        panel.addClassNames("panel", "rehearsal-new");
        getContent().addClassName("page");
        getContent().add(panel, list);
        live.whileAttached(this, this::refresh, Rehearsals.TOPIC);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rehearsal.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RehearsalAddress.plan(event).ifPresent(subject::choose);
        refresh();
    }

    private void start() {
        form.rehearsal()
                .ifPresent(wanted -> errors.accepts(() -> {
                    var id = rehearsals.start(wanted);
                    UI.getCurrent().navigate(RehearsalAddress.report(id));
                }));
    }

    private void refresh() {
        var latest = rehearsals.latest();
        var running = latest.stream().anyMatch(one -> one.state() == RehearsalState.RUNNING);
        start.setEnabled(!running);
        start.setTooltipText(running ? getTranslation("rehearsal.start.running") : null);
        list.removeAll();
        list.add(latest.isEmpty() ? nothing() : new RehearsalGrid(latest));
    }

    private Component nothing() {
        return new EmptyState(VaadinIcon.FILM, getTranslation("rehearsal.none"), getTranslation("rehearsal.none.hint"));
    }
}
