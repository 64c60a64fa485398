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
import org.shice.notice.ChatDeliveries;
import org.shice.notice.StoppedChatMessage;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Confirmation;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** Messages to group chats that stopped after the last attempt: whose chat, why, and the button that tries them again. */
final class StoppedChatsPanel extends Composite<Div> {

    private final ChatDeliveries deliveries;
    private final Grid<StoppedChatMessage> grid = new Grid<>();
    private final KeysetDataProvider<StoppedChatMessage, Boolean> rows;
    private final Span count = new Span();
    private final Button all = new Button();

    StoppedChatsPanel(ChatDeliveries deliveries) {
        this.deliveries = deliveries;
        this.rows = new KeysetDataProvider<>(
                (filter, cursor, limit) -> deliveries.stopped(cursor, limit),
                filter -> deliveries.stoppedCount(),
                StoppedChatMessage::id,
                true);
        all.setText(getTranslation("operations.retry-all"));
        all.setIcon(VaadinIcon.ROTATE_RIGHT.create());
        all.addClickListener(click -> askRetryAll());
        count.addClassName("list-count");
        getContent().addClassName("tab-page");
        getContent().add(new Toolbar(count).actions(all), list());
    }

    void refresh() {
        var stopped = deliveries.stoppedCount();
        count.setText(getTranslation("operations.chats.count", stopped, deliveries.waitingCount()));
        all.setEnabled(stopped > 0);
        rows.refreshAll();
    }

    private Component list() {
        grid.addColumn(message -> DateText.moment(message.createdAt()))
                .setHeader(getTranslation("operations.chats.created"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(message -> getTranslation(Texts.key(message.kind())))
                .setHeader(getTranslation("operations.chats.kind"));
        grid.addColumn(StoppedChatMessage::unitName).setHeader(getTranslation("operations.chats.unit"));
        grid.addColumn(StoppedChatMessage::failure)
                .setHeader(getTranslation("operations.column.cause"))
                .setPartNameGenerator(message -> "mono");
        grid.addColumn(StoppedChatMessage::attempts)
                .setHeader(getTranslation("operations.chats.attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::retryButton))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("operations.chats.none"),
                getTranslation("operations.chats.none.hint")));
        return grid;
    }

    private Component retryButton(StoppedChatMessage message) {
        var button = new Button(getTranslation("operations.retry"), click -> {
            deliveries.retry(message.id());
            Notice.success(getTranslation("operations.chats.retried", 1)).open();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askRetryAll() {
        Confirmation.ask(
                getTranslation("operations.chats.retry-all.question"),
                getTranslation("operations.chats.retry-all.consequence"),
                getTranslation("operations.retry-all"),
                () -> {
                    Notice.success(getTranslation("operations.chats.retried", deliveries.retryAll()))
                            .open();
                    refresh();
                });
    }
}
