package org.shice.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shice.account.OwnAccount;
import org.shice.account.Role;
import org.shice.account.SubstitutionInfo;
import org.shice.account.Substitutions;
import org.shice.ui.Confirmation;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** My deputies, and for whom I am one (代理). */
@Route(value = "substitutions", layout = MainLayout.class)
@PermitAll
class SubstitutionView extends Composite<VerticalLayout> implements HasDynamicTitle {

    /** Roles no deputy gets, as the service says. */
    private static final Set<Role> PERSONAL = EnumSet.of(Role.TEACHER, Role.SYSTEM_ADMIN);

    private final Substitutions substitutions;
    private final Clock clock;
    private final Grid<SubstitutionInfo> grid = new Grid<>();
    private final Optional<OwnAccount.Me> me;

    SubstitutionView(Substitutions substitutions, OwnAccount own, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
        this.me = own.me();
        getContent().addClassNames("page", "page-narrow");
        getContent().add(new Paragraph(getTranslation("substitutions.hint")));
        if (canName()) {
            var form = new SubstitutionForm(substitutions, clock);
            form.onNamed(this::refresh);
            getContent().add(form);
        }
        getContent().add(list());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("substitutions.title");
    }

    private boolean canName() {
        return me.stream()
                .flatMap(person -> person.grants().stream())
                .anyMatch(grant -> grant.onBehalfOf() == null && !PERSONAL.contains(grant.role()));
    }

    private void refresh() {
        grid.setItems(substitutions.own());
    }

    private Component list() {
        grid.addColumn(SubstitutionInfo::absentName).setHeader(getTranslation("substitutions.absent"));
        grid.addColumn(SubstitutionInfo::deputyName).setHeader(getTranslation("substitutions.deputy"));
        grid.addColumn(SubstitutionInfo::from).setHeader(getTranslation("accounts.from"));
        grid.addColumn(SubstitutionInfo::until).setHeader(getTranslation("accounts.until"));
        grid.addColumn(row -> Optional.ofNullable(row.reason()).orElse(""))
                .setHeader(getTranslation("substitutions.reason"));
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("accounts.column.state"));
        grid.addColumn(new ComponentRenderer<>(this::end)).setAutoWidth(true).setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.EXCHANGE,
                getTranslation("substitutions.none"),
                getTranslation(canName() ? "substitutions.none.hint" : "substitutions.none.no-role")));
        return grid;
    }

    private Component state(SubstitutionInfo row) {
        var today = LocalDate.now(clock);
        if (row.cancelled()) {
            return new StateBadge(Tone.NEUTRAL, VaadinIcon.BAN, getTranslation("substitutions.cancelled"));
        }
        if (row.isActiveOn(today)) {
            return new StateBadge(Tone.ACTIVE, getTranslation("substitutions.active"));
        }
        return today.isBefore(row.from())
                ? new StateBadge(Tone.NEUTRAL, VaadinIcon.CLOCK, getTranslation("substitutions.planned"))
                : new StateBadge(Tone.NEUTRAL, VaadinIcon.CHECK, getTranslation("substitutions.over"));
    }

    private Component end(SubstitutionInfo row) {
        var mine = me.filter(person -> person.id().equals(row.absent())).isPresent();
        if (!mine || row.cancelled() || row.until().isBefore(LocalDate.now(clock))) {
            return new Span();
        }
        var button = new Button(getTranslation("substitutions.end"), click -> askEnd(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void askEnd(SubstitutionInfo row) {
        Confirmation.askDangerous(
                getTranslation("substitutions.end.question", row.deputyName()),
                getTranslation("substitutions.end.consequence"),
                getTranslation("substitutions.end"),
                () -> {
                    substitutions.cancel(row.id());
                    Notice.success(getTranslation("substitutions.ended", row.deputyName()))
                            .open();
                    refresh();
                });
    }
}
