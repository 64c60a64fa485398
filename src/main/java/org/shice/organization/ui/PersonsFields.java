package org.shice.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.Duty;
import org.shice.organization.ResponsiblePerson;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FieldErrors;

/** The responsible persons of a unit, one per duty (O-2, O-7); a duty without a name is not filled. */
final class PersonsFields extends Composite<Div> {

    private final Map<Duty, Person> rows = new EnumMap<>(Duty.class);
    private final FieldErrors errors = new FieldErrors(this);

    PersonsFields(List<ResponsiblePerson> known) {
        getContent().addClassName("persons");
        for (var duty : Duty.values()) {
            var row = new Person();
            known.stream().filter(person -> person.duty() == duty).findFirst().ifPresent(row::show);
            rows.put(duty, row);
            var title = getTranslation(Texts.key(duty)) + (row.name.isEmpty() ? "" : "　" + row.name.getValue());
            var part = new Details(title, row);
            part.setOpened(false);
            getContent().add(part);
        }
    }

    List<ResponsiblePerson> persons() {
        var persons = new ArrayList<ResponsiblePerson>();
        rows.forEach((duty, row) -> {
            if (!row.isBlank()) {
                errors.connect("responsiblePersons[%d]".formatted(persons.size()), row.name);
                persons.add(row.value(duty));
            }
        });
        return persons;
    }

    FieldErrors errors() {
        return errors;
    }

    /** The fields of one person. */
    private final class Person extends FormLayout {

        private final TextField name = field("organization.person.name", 80);
        private final TextField position = field("organization.person.position", 80);
        private final TextField phone = field("organization.person.phone", 40);
        private final TextField mobile = field("organization.person.mobile", 40);
        private final TextField qq = field("organization.person.qq", 20);

        private Person() {
            setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("18rem", 2));
            add(name, position, phone, mobile, qq);
        }

        private TextField field(String labelKey, int length) {
            var field = new TextField(PersonsFields.this.getTranslation(labelKey));
            field.setMaxLength(length);
            return field;
        }

        private void show(ResponsiblePerson person) {
            name.setValue(person.name());
            set(position, person.position());
            set(phone, person.officePhone());
            set(mobile, person.mobile());
            set(qq, person.qq());
        }

        private boolean isBlank() {
            return getChildren().map(TextField.class::cast).allMatch(field -> field.getValue()
                    .isBlank());
        }

        private ResponsiblePerson value(Duty duty) {
            return new ResponsiblePerson(duty, name.getValue(), text(position), text(phone), text(mobile), text(qq));
        }

        private static void set(TextField field, @Nullable String value) {
            field.setValue(Optional.ofNullable(value).orElse(""));
        }

        private static @Nullable String text(TextField field) {
            return field.getValue().isBlank() ? null : field.getValue().strip();
        }
    }
}
