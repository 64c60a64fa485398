package org.shice.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.UnitInfo;
import org.shice.ui.Notice;

/** Asks for a new unit under a parent. */
final class NewUnitPanel extends Composite<Div> {

    private final OrganizationService organization;
    private final UnitInfo parent;
    private Consumer<UnitInfo> created = unit -> {};

    NewUnitPanel(OrganizationService organization, UnitInfo parent) {
        this.organization = organization;
        this.parent = parent;
        var kinds = OrganizationService.kindsUnder(parent.kind());
        var fields = new UnitFields(kinds);
        kinds.stream().findFirst().ifPresent(fields::suggest);
        var save = new Button(getTranslation("organization.create"), click -> create(fields));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("organization.new.hint")), fields, save);
    }

    void onCreated(Consumer<UnitInfo> listener) {
        created = listener;
    }

    private void create(UnitFields fields) {
        fields.errors().accepts(() -> {
            var unit = organization.create(new NewUnit(
                    parent.id(), fields.code(), fields.name(), fields.kind(), fields.type(), fields.ownership()));
            Notice.success(getTranslation("organization.created", unit.name())).open();
            created.accept(unit);
        });
    }
}
