package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.plan.WorkingGroups.Member;

/** The members of a working group, one line each under the headings of the list. */
final class GroupTable extends Composite<Div> {

    private static final List<String> HEADINGS = List.of(
            "plan.sheet.name",
            "plan.sheet.department",
            "plan.sheet.position",
            "plan.sheet.office",
            "plan.sheet.mobile");

    private final boolean editable;
    private final List<List<TextField>> rows = new ArrayList<>();

    GroupTable(List<Member> members, boolean editable) {
        this.editable = editable;
        getContent().addClassName("plan-group");
        members.forEach(member -> addRow(List.of(
                member.name(),
                member.department(),
                text(member.position()),
                text(member.officePhone()),
                text(member.mobile()))));
    }

    void addRow() {
        addRow(List.of("", "", "", "", ""));
        rows.get(rows.size() - 1).get(0).focus();
    }

    /** What the lines hold; empty lines are left out. */
    List<Member> members() {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(field -> !field.getValue().isBlank()))
                .map(row -> new Member(
                        row.get(0).getValue().strip(),
                        row.get(1).getValue().strip(),
                        value(row.get(2)),
                        value(row.get(3)),
                        value(row.get(4))))
                .toList();
    }

    private void addRow(List<String> values) {
        var fields = new ArrayList<TextField>();
        var line = new Div();
        line.addClassName("plan-member");
        for (int i = 0; i < HEADINGS.size(); i++) {
            var field = new TextField(getTranslation(HEADINGS.get(i)));
            field.setValue(values.get(i));
            field.setReadOnly(!editable);
            fields.add(field);
            line.add(field);
        }
        rows.add(fields);
        if (editable) {
            var remove = new Button(VaadinIcon.TRASH.create(), click -> {
                rows.remove(fields);
                getContent().remove(line);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("plan.group.remove"));
            line.add(remove);
        }
        getContent().add(line);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String value(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
