package org.shice.demo;

import java.util.Set;
import org.shice.forms.CodeLists;
import org.shice.forms.CodeLists.Code;
import org.shice.forms.FormField;
import org.shice.forms.RecordRules.RowState;
import org.shice.organization.SchoolType;

/** Some value of the kind of a field. */
record SampleValue(SchoolType type, CodeLists codes, RowState state) implements FormField.Cases<String> {

    @Override
    public String text(FormField.Text field) {
        return "无";
    }

    @Override
    public String longText(FormField.LongText field) {
        return "无";
    }

    @Override
    public String number(FormField.Number field) {
        return "8";
    }

    @Override
    public String date(FormField.Date field) {
        return field.monthOnly() ? "2015-09" : "2015-09-01";
    }

    @Override
    public String choice(FormField.Choice field) {
        Set<String> left = state.choices().getOrDefault(field.key(), Set.of());
        return codes.codes(field.codeList(), type).stream()
                .filter(code -> code.selectable() && (left.isEmpty() || left.contains(code.code())))
                .map(Code::code)
                .findFirst()
                .orElse("");
    }

    @Override
    public String flag(FormField.Flag field) {
        return "false";
    }

    @Override
    public String note(FormField.Note field) {
        return "";
    }
}
