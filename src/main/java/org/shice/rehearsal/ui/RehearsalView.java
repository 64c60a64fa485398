package org.shice.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shice.rehearsal.RehearsalId;
import org.shice.rehearsal.RehearsalInfo;
import org.shice.rehearsal.RehearsalState;
import org.shice.rehearsal.Rehearsals;
import org.shice.ui.DateText;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** One rehearsal: how far it is, and then its report. */
@Route(value = RehearsalAddress.REPORT, layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class RehearsalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Rehearsals rehearsals;
    private @Nullable RehearsalId id;

    RehearsalView(Rehearsals rehearsals, LiveRefresh live) {
        this.rehearsals = rehearsals;
        getContent().addClassName("page");
        live.whileAttached(this, this::refresh, Rehearsals.TOPIC);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rehearsal.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RehearsalAddress.rehearsal(event);
        refresh();
    }

    private void refresh() {
        var rehearsal = rehearsals.get(Objects.requireNonNull(id));
        var header = new PageHeader(RehearsalName.of(rehearsal))
                .subtitle(getTranslation(
                        "rehearsal.subtitle",
                        rehearsal.rehearsal().units(),
                        rehearsal.rehearsal().teachers(),
                        Long.toString(rehearsal.rehearsal().seed()),
                        DateText.day(rehearsal.rehearsal().startsOn())))
                .badges(RehearsalBadge.of(rehearsal.state()))
                .actions(actions(rehearsal));
        getContent().removeAll();
        getContent().add(header, content(rehearsal));
    }

    private Component[] actions(RehearsalInfo rehearsal) {
        var actions = new ArrayList<Component>();
        actions.add(new RouterLink(getTranslation("rehearsal.all"), RehearsalListView.class));
        if (rehearsal.state() == RehearsalState.RUNNING) {
            actions.add(new Button(getTranslation("rehearsal.cancel"), click -> {
                rehearsals.cancel(rehearsal.id());
                refresh();
            }));
        }
        if (rehearsal.state().hasReport()) {
            actions.add(RehearsalDownload.report(
                    getTranslation("rehearsal.download"), () -> rehearsals.report(rehearsal.id())));
        }
        return actions.toArray(Component[]::new);
    }

    private Component content(RehearsalInfo rehearsal) {
        if (rehearsal.state().hasReport()) {
            var report = new Markdown(shown(rehearsals.report(rehearsal.id())));
            report.addClassNames("panel", "rehearsal-report");
            return report;
        }
        var panel = new Div();
        panel.addClassName("panel");
        if (rehearsal.state() == RehearsalState.RUNNING) {
            var bar = new ProgressBar(0, 100, rehearsal.percent());
            var day = rehearsal.simulatedOn();
            bar.setIndeterminate(day == null);
            panel.add(
                    bar,
                    new Paragraph(
                            day == null
                                    ? getTranslation("rehearsal.starting")
                                    : getTranslation("rehearsal.reached", DateText.day(day), rehearsal.percent())));
        } else {
            panel.add(new Paragraph(getTranslation("rehearsal.no-report")));
            var message = rehearsal.message();
            panel.add(new Pre(message == null ? "" : message));
        }
        return panel;
    }

    /** The list of every single step is for the file: it may have thousands of lines. */
    private static String shown(String report) {
        return report.substring(0, report.lastIndexOf("\n## "));
    }
}
