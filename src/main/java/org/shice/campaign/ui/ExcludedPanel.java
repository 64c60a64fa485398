package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.ExcludedPerson;
import org.shice.campaign.ScopeReason;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Toolbar;

/** The people who are not collected, and why; one can be taken in by hand. */
final class ExcludedPanel extends Composite<Div> {

    private final Grid<ExcludedPerson> grid = new Grid<>();
    private final Span size = new Span();
    private final KeysetDataProvider<ExcludedPerson, Optional<ScopeReason>> people;
    private final CampaignScope scope;
    private final CampaignId id;

    ExcludedPanel(CampaignScope scope, CampaignId id, @Nullable UnitId below) {
        this.scope = scope;
        this.id = id;
        this.people = new KeysetDataProvider<>(
                (reason, cursor, limit) -> scope.excluded(id, below, reason.orElse(null), cursor, limit),
                reason -> scope.countExcluded(id, below, reason.orElse(null)),
                ExcludedPerson::recordId,
                Optional.empty());
        var explanation = new Paragraph(getTranslation("campaign.excluded.hint"));
        explanation.addClassName("quiet");
        size.addClassName("list-count");
        addColumns(scope.mayDecide(id, below));
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H3(getTranslation("campaign.excluded.title")),
                        explanation,
                        new Toolbar(reasons(), size),
                        grid);
        refresh();
    }

    void refresh() {
        people.refreshAll();
        size.setText(getTranslation("campaign.excluded.size", people.count()));
    }

    private ComboBox<ScopeReason> reasons() {
        var reasons = new ComboBox<ScopeReason>();
        reasons.setPlaceholder(getTranslation("campaign.reason.all"));
        reasons.setAriaLabel(getTranslation("campaign.reason"));
        reasons.setItems(
                Stream.of(ScopeReason.values()).filter(r -> !r.isInScope()).toList());
        reasons.setItemLabelGenerator(reason -> getTranslation(Texts.key(reason)));
        reasons.setClearButtonVisible(true);
        reasons.addValueChangeListener(change -> {
            people.setFilter(Optional.ofNullable(change.getValue()));
            refresh();
        });
        return reasons;
    }

    private void addColumns(boolean deciding) {
        grid.addColumn(ExcludedPerson::name).setHeader(getTranslation("campaign.person"));
        grid.addColumn(ExcludedPerson::unitName)
                .setHeader(getTranslation("campaign.unit"))
                .setFlexGrow(2);
        grid.addColumn(person -> getTranslation(Texts.key(person.reason())))
                .setHeader(getTranslation("campaign.reason"))
                .setFlexGrow(2);
        grid.addColumn(person -> Optional.ofNullable(person.note()).orElse(""))
                .setHeader(getTranslation("campaign.note"))
                .setFlexGrow(2);
        if (deciding) {
            grid.addComponentColumn(this::include)
                    .setKey("include")
                    .setFlexGrow(0)
                    .setAutoWidth(true);
        }
        grid.setDataProvider(people);
    }

    private Button include(ExcludedPerson person) {
        var include = new Button(
                getTranslation("campaign.include"),
                click -> new OverrideDialog(scope, id, person.recordId(), person.name(), true, this::refresh).open());
        include.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return include;
    }
}
