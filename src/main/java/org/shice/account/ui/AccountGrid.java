package org.shice.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.account.AccountRow;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** The columns of the account list. */
final class AccountGrid extends Grid<AccountRow> {

    AccountGrid() {
        addColumn(AccountRow::displayName)
                .setHeader(getTranslation("accounts.column.name"))
                .setWidth("8rem");
        addColumn(AccountRow::username)
                .setHeader(getTranslation("accounts.column.username"))
                .setWidth("9rem");
        addColumn(AccountRow::homeUnitName)
                .setHeader(getTranslation("accounts.unit"))
                .setWidth("9rem")
                .setFlexGrow(2);
        addColumn(this::roles)
                .setHeader(getTranslation("accounts.column.roles"))
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(AccountStateBadge::new))
                .setHeader(getTranslation("accounts.column.state"))
                .setFlexGrow(0)
                .setWidth("9rem");
        addColumn(row -> Optional.ofNullable(row.lastLoginAt())
                        .map(DateText::moment)
                        .orElseGet(() -> getTranslation("accounts.never")))
                .setHeader(getTranslation("accounts.column.last-login"))
                .setFlexGrow(0)
                .setWidth("10rem");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        getColumns().forEach(column -> column.setResizable(true));
    }

    private String roles(AccountRow row) {
        return row.roles().stream()
                .map(held -> getTranslation(Texts.key(held.role())))
                .distinct()
                .collect(Collectors.joining(getTranslation("accounts.separator")));
    }
}
