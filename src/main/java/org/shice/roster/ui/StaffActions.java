package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What can be done with the staff list as it is filtered. */
final class StaffActions extends Composite<Div> {

    private final StaffServices services;
    private final Supplier<Optional<StaffQuery>> query;
    private final Supplier<Set<StaffRow>> selection;
    private final Runnable changed;
    private final Button issue = new Button(VaadinIcon.KEY_O.create(), click -> issue());
    private final Button add = new Button(getTranslation("staff.new"), VaadinIcon.PLUS.create());
    private final Anchor export;

    StaffActions(
            StaffServices services,
            Supplier<Optional<StaffQuery>> query,
            Supplier<Set<StaffRow>> selection,
            Runnable changed) {
        this.services = services;
        this.query = query;
        this.selection = selection;
        this.changed = changed;
        this.export = new Anchor(
                Downloads.stream(getTranslation("staff.export.file"), this::export), getTranslation("staff.export"));
        export.addClassName("button-link-quiet");
        var imports =
                new Button(getTranslation("staff.import"), VaadinIcon.UPLOAD_ALT.create(), click -> UI.getCurrent()
                        .navigate(ImportListView.class));
        var template = new Button(
                getTranslation("staff.template"),
                click -> new TemplateDialog(services.sheets(), services.units().all()).open());
        template.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("toolbar-actions");
        getContent().add(export, template, imports, issue, add);
    }

    void onNew(Runnable action) {
        add.addClickListener(click -> action.run());
    }

    void refresh() {
        var chosen = selection.get().size();
        issue.setText(chosen == 0 ? getTranslation("staff.issue") : getTranslation("staff.issue.selection", chosen));
        setVisible(query.get()
                .filter(wanted -> services.units().keeps(wanted.unit()))
                .isPresent());
        issue.setVisible(query.get()
                .filter(wanted -> services.units().issuesAccounts(wanted.unit()))
                .isPresent());
    }

    private void issue() {
        query.get().ifPresent(wanted -> {
            var chosen = selection.get();
            var plan = IssuePlan.of(chosen.isEmpty() ? new StaffRows(services).waiting(wanted) : chosen);
            new IssueDialog(services, wanted.unit(), plan, changed).open();
        });
    }

    private void export(DownloadEvent event) {
        query.get().ifPresent(wanted -> services.sheet()
                .write(wanted.unit().id(), wanted.filter(), event.getUI().getLocale(), event.getOutputStream()));
    }
}
