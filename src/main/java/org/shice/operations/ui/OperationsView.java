package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.MailDeliveries;
import org.shice.notice.StoppedChatMessage;
import org.shice.notice.StoppedMail;
import org.shice.operations.OperationsService;
import org.shice.operations.SystemCounts;
import org.shice.ui.MainLayout;

/** The page of the person who runs the server: health, failed steps, halted processes, models (运行维护). */
@Route(value = "operations", layout = MainLayout.class)
@Menu(title = "operations.title", order = 290, icon = "vaadin:stethoscope")
@RolesAllowed("SYSTEM_ADMIN")
class OperationsView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final OperationsService operations;
    private final HealthPanel health;
    private final TabSheet tabs = new TabSheet();
    private final Map<Tab, Consumer<SystemCounts>> contents = new HashMap<>();

    OperationsView(
            OperationsService operations, MailDeliveries mailDeliveries, ChatDeliveries chatDeliveries, Clock clock) {
        this.operations = operations;
        var failures = new FailedJobsPanel(operations, this::refresh);
        var suspended = new SuspendedPanel(operations, this::refresh);
        var models = new ModelsPanel();
        var reconciliation = new ReconciliationPanel(operations);
        var mails = new StoppedPanel<>(mailDeliveries, "operations.mails.", "reader", StoppedMail::readerName);
        var chats = new StoppedPanel<>(chatDeliveries, "operations.chats.", "unit", StoppedChatMessage::unitName);
        this.health = new HealthPanel(clock, this::openTab);
        getContent().addClassNames("page", "page-fill", "operations");
        tab("operations.failures", failures, failures::show);
        tab("operations.suspended", suspended, suspended::show);
        tab("operations.models", models, counts -> models.show(operations.models()));
        tab("operations.reconcile", reconciliation, counts -> reconciliation.show(operations.lastReconciliation()));
        tab("operations.mails", mails, counts -> mails.refresh());
        tab("operations.chats", chats, counts -> chats.refresh());
        tabs.addSelectedChangeListener(change -> refresh());
        tabs.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        tabs.addClassName("operations-tabs");
        getContent().add(header(), health, tabs);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.title");
    }

    private void tab(String titleKey, Component content, Consumer<SystemCounts> show) {
        contents.put(tabs.add(getTranslation(titleKey), content), show);
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

    /** The health and what the chosen tab shows; the others are read when they are chosen. */
    private void refresh() {
        var counts = operations.counts();
        health.show(operations.health(), counts);
        Optional.ofNullable(contents.get(tabs.getSelectedTab())).ifPresent(content -> content.accept(counts));
    }
}
