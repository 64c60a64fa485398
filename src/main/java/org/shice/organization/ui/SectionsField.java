package org.shice.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sections a department answers for, and whether it confirms records. */
final class SectionsField extends Composite<Div> {

    private static final String CONFIRM = "CONFIRM";

    private final CheckboxGroup<String> codes = new CheckboxGroup<>();

    SectionsField(Map<String, String> titleKeys, Set<String> chosen) {
        var all = new LinkedHashSet<>(titleKeys.keySet());
        all.addAll(chosen);
        all.add(CONFIRM);
        codes.setItems(all);
        codes.setItemLabelGenerator(code -> label(code, titleKeys));
        codes.setValue(chosen);
        codes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        codes.setAriaLabel(getTranslation("organization.sections"));
        var hint = new Paragraph(getTranslation("organization.sections.hint"));
        hint.addClassName("quiet");
        getContent().add(hint, codes);
    }

    Set<String> codes() {
        return codes.getValue();
    }

    private String label(String code, Map<String, String> titleKeys) {
        if (code.equals(CONFIRM)) {
            return getTranslation("organization.sections.confirm");
        }
        var key = titleKeys.get(code);
        return key == null ? code : getTranslation(key);
    }
}
