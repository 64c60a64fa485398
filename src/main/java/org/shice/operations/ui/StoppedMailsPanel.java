package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.shice.notice.MailDeliveries;
import org.shice.notice.StoppedMail;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Confirmation;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** Mails that stopped after the last attempt: what about, for whom, why, and the button that tries them again. */
final class StoppedMailsPanel extends Composite<Div> {

    private final MailDeliveries deliveries;
    private final Grid<StoppedMail> grid = new Grid<>();
    private final KeysetDataProvider<StoppedMail, Boolean> rows;
    private final Span count = new Span();
    private final Button all = new Button();
    private int size;

    StoppedMailsPanel(MailDeliveries deliveries) {
        this.deliveries = deliveries;
        this.rows = new KeysetDataProvider<>(
                (filter, cursor, limit) -> deliveries.stopped(cursor, limit), filter -> size, StoppedMail::id, true);
        all.setText(getTranslation("operations.retry-all"));
        all.setIcon(VaadinIcon.ROTATE_RIGHT.create());
        all.addClickListener(click -> askRetryAll());
        count.addClassName("list-count");
        getContent().addClassName("tab-page");
        getContent().add(new Toolbar(count).actions(all), list());
    }

    void refresh() {
        size = deliveries.stoppedCount();
        count.setText(getTranslation("operations.mails.count", size, deliveries.waitingCount()));
        all.setEnabled(size > 0);
        rows.refreshAll();
    }

    private Component list() {
        grid.addColumn(mail -> DateText.moment(mail.createdAt()))
                .setHeader(getTranslation("operations.mails.created"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(mail -> getTranslation(Texts.key(mail.kind())))
                .setHeader(getTranslation("operations.mails.kind"));
        grid.addColumn(StoppedMail::readerName).setHeader(getTranslation("operations.mails.reader"));
        grid.addColumn(StoppedMail::failure)
                .setHeader(getTranslation("operations.column.cause"))
                .setPartNameGenerator(mail -> "mono");
        grid.addColumn(StoppedMail::attempts)
                .setHeader(getTranslation("operations.mails.attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::retryButton))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("operations.mails.none"),
                getTranslation("operations.mails.none.hint")));
        return grid;
    }

    private Component retryButton(StoppedMail mail) {
        var button = new Button(getTranslation("operations.retry"), click -> {
            deliveries.retry(mail.id());
            Notice.success(getTranslation("operations.mails.retried", 1)).open();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askRetryAll() {
        Confirmation.ask(
                getTranslation("operations.mails.retry-all.question"),
                getTranslation("operations.mails.retry-all.consequence"),
                getTranslation("operations.retry-all"),
                () -> {
                    Notice.success(getTranslation("operations.mails.retried", deliveries.retryAll()))
                            .open();
                    refresh();
                });
    }
}
