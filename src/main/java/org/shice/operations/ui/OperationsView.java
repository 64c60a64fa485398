package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.MailDeliveries;
import org.shice.operations.OperationsService;
import org.shice.ui.MainLayout;

/** The page of the person who runs the server: health, failed steps, halted processes, models (运行维护). */
@Route(value = "operations", layout = MainLayout.class)
@Menu(title = "operations.title", order = 290, icon = "vaadin:stethoscope")
@RolesAllowed("SYSTEM_ADMIN")
class OperationsView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final OperationsService operations;
    private final HealthPanel health;
    private final FailedJobsPanel failures;
    private final SuspendedPanel suspended;
    private final ModelsPanel models;
    private final ReconciliationPanel reconciliation;
    private final StoppedMailsPanel mails;
    private final StoppedChatsPanel chats;
    private final TabSheet tabs = new TabSheet();

    OperationsView(
            OperationsService operations, MailDeliveries mailDeliveries, ChatDeliveries chatDeliveries, Clock clock) {
        this.operations = operations;
        this.failures = new FailedJobsPanel(operations, this::refresh);
        this.suspended = new SuspendedPanel(operations, this::refresh);
        this.models = new ModelsPanel();
        this.reconciliation = new ReconciliationPanel(operations);
        this.mails = new StoppedMailsPanel(mailDeliveries);
        this.chats = new StoppedChatsPanel(chatDeliveries);
        this.health = new HealthPanel(clock, this::openTab);
        getContent().addClassNames("page", "page-fill", "operations");
        tab("operations.failures", failures);
        tab("operations.suspended", suspended);
        tab("operations.models", models);
        tab("operations.reconcile", reconciliation);
        tab("operations.mails", mails);
        tab("operations.chats", chats);
        tabs.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        tabs.addClassName("operations-tabs");
        getContent().add(header(), health, tabs);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.title");
    }

    private void tab(String titleKey, Component content) {
        tabs.add(getTranslation(titleKey), content);
    }

    private void openTab(int index) {
        tabs.setSelectedIndex(index);
    }

    private Component header() {
        var again = new Button(getTranslation("operations.refresh"), VaadinIcon.REFRESH.create(), click -> refresh());
        var line = new Div(again);
        line.addClassName("operations-head");
        return line;
    }

    private void refresh() {
        health.show(operations.health(), operations.counts());
        failures.refresh();
        suspended.refresh();
        models.show(operations.models());
        reconciliation.show(operations.lastReconciliation());
        mails.refresh();
        chats.refresh();
    }
}
