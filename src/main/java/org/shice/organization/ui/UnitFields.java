package org.shice.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitDetails;
import org.shice.organization.UnitKind;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FieldErrors;

/** The fields of a unit. Which of them are asked for depends on its kind. */
final class UnitFields extends Composite<FormLayout> {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<UnitKind> kind = new Select<>();
    private final Select<SchoolType> type = new Select<>();
    private final Select<Ownership> ownership = new Select<>();
    private final IntegerField order = new IntegerField();
    private final FieldErrors errors = new FieldErrors(this);

    UnitFields(Set<UnitKind> kinds) {
        code.setLabel(getTranslation("organization.column.code"));
        code.setHelperText(getTranslation("organization.code.help"));
        name.setLabel(getTranslation("organization.column.name"));
        name.setRequiredIndicatorVisible(true);
        choices(kind, "organization.column.kind", kinds);
        choices(type, "organization.column.type", EnumSet.allOf(SchoolType.class));
        choices(ownership, "organization.ownership", EnumSet.allOf(Ownership.class));
        order.setLabel(getTranslation("organization.order"));
        order.setHelperText(getTranslation("organization.order.help"));
        kind.addValueChangeListener(change -> adapt(change.getValue()));
        errors.connect("code", code).connect("name", name).connect("kind", kind);
        errors.connect("schoolType", type).connect("ownership", ownership);
        getContent().setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        getContent().add(kind, code, name, type, ownership, order);
    }

    /** Shows a unit that exists: code and kind never change. */
    void show(UnitDetails details) {
        kind.setValue(details.unit().kind());
        code.setValue(details.unit().code());
        name.setValue(details.unit().name());
        Optional.ofNullable(details.unit().schoolType()).ifPresent(type::setValue);
        Optional.ofNullable(details.unit().ownership()).ifPresent(ownership::setValue);
        order.setValue(details.sortOrder());
        kind.setReadOnly(true);
        code.setReadOnly(true);
        code.setHelperText("");
    }

    void suggest(UnitKind value) {
        kind.setValue(value);
        order.setVisible(false);
    }

    UnitKind kind() {
        return kind.getValue();
    }

    String code() {
        return code.getValue().strip();
    }

    String name() {
        return name.getValue();
    }

    @Nullable
    SchoolType type() {
        return type.isVisible() ? type.getValue() : null;
    }

    @Nullable
    Ownership ownership() {
        return ownership.isVisible() ? ownership.getValue() : null;
    }

    @Nullable
    Integer order() {
        return order.getValue();
    }

    FieldErrors errors() {
        return errors;
    }

    private void adapt(UnitKind value) {
        type.setVisible(value == UnitKind.SCHOOL || value == UnitKind.COLLEGE);
        ownership.setVisible(value == UnitKind.SCHOOL || value == UnitKind.UNIVERSITY);
    }

    private <E extends Enum<E>> void choices(Select<E> field, String labelKey, Set<E> values) {
        field.setLabel(getTranslation(labelKey));
        field.setItems(values);
        field.setItemLabelGenerator(value -> getTranslation(Texts.key(value)));
    }
}
