package org.shice.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Map;
import org.shice.organization.OrganizationService;
import org.shice.organization.UnitChange;
import org.shice.organization.UnitDetails;
import org.shice.organization.UnitId;
import org.shice.organization.UnitKind;
import org.shice.ui.Confirmation;
import org.shice.ui.Notice;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;
import org.shice.ui.Toolbar;

/** One unit: its values, its responsible persons, its sections, and what can be done with it. */
final class UnitPanel extends Composite<Div> {

    private final OrganizationService organization;
    private final UnitDetails details;
    private Runnable changed = () -> {};
    private Runnable add = () -> {};

    UnitPanel(OrganizationService organization, UnitId id, Map<String, String> sectionTitles) {
        this.organization = organization;
        this.details = organization.details(id);
        getContent().addClassName("stack");
        getContent().add(actions(), values(), persons());
        if (details.unit().kind() == UnitKind.DEPARTMENT) {
            getContent().add(sections(sectionTitles));
        }
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void onAdd(Runnable action) {
        add = action;
    }

    private Component actions() {
        var active = details.unit().active();
        var state = new StateBadge(
                active ? Tone.SUCCESS : Tone.NEUTRAL,
                getTranslation(active ? "organization.state.active" : "organization.state.inactive"));
        var toolbar = new Toolbar(state);
        if (active && !OrganizationService.kindsUnder(details.unit().kind()).isEmpty()) {
            toolbar.actions(
                    new Button(getTranslation("organization.new"), VaadinIcon.PLUS.create(), click -> add.run()));
        }
        return toolbar.actions(active ? deactivate() : reactivate());
    }

    private Button deactivate() {
        var button = new Button(
                getTranslation("organization.deactivate"),
                click -> Confirmation.askDangerous(
                        getTranslation(
                                "organization.deactivate.question",
                                details.unit().name()),
                        getTranslation("organization.deactivate.consequence"),
                        getTranslation("organization.deactivate"),
                        () -> {
                            organization.deactivate(details.unit().id());
                            done("organization.deactivated");
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button reactivate() {
        return new Button(getTranslation("organization.reactivate"), click -> {
            organization.reactivate(details.unit().id());
            done("organization.reactivated");
        });
    }

    private Component values() {
        var fields = new UnitFields(EnumSet.allOf(UnitKind.class));
        fields.show(details);
        var save = save(() -> {
            if (fields.errors()
                    .accepts(() -> organization.change(
                            details.unit().id(),
                            new UnitChange(fields.name(), fields.type(), fields.ownership(), fields.order()),
                            details.version()))) {
                done("organization.saved");
            }
        });
        return part("organization.values", fields, save);
    }

    private Component persons() {
        var fields = new PersonsFields(details.responsiblePersons());
        var save = save(() -> {
            if (fields.errors()
                    .accepts(() ->
                            organization.nameResponsiblePersons(details.unit().id(), fields.persons()))) {
                done("organization.saved");
            }
        });
        return part("organization.persons", fields, save);
    }

    private Component sections(Map<String, String> titles) {
        var fields = new SectionsField(titles, details.sections());
        var save = save(() -> {
            organization.assignSections(details.unit().id(), fields.codes());
            done("organization.saved");
        });
        return part("organization.sections", fields, save);
    }

    private Button save(Runnable action) {
        var button = new Button(getTranslation("ui.save"), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component part(String titleKey, Component fields, Button save) {
        var part = new Div(new H3(getTranslation(titleKey)), fields, save);
        part.addClassName("detail-part");
        return part;
    }

    private void done(String textKey) {
        Notice.success(getTranslation(textKey, details.unit().name())).open();
        changed.run();
    }
}
