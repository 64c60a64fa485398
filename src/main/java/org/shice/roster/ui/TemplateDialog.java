package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.i18n.Texts;
import org.shice.roster.RosterSheets;

/** Offers the blank template for the types of school that the person keeps lists of. */
final class TemplateDialog extends Composite<Dialog> {

    private final Select<SchoolType> type = new Select<>();
    private final Checkbox manyUnits = new Checkbox(getTranslation("staff.template.many"));

    TemplateDialog(RosterSheets sheets, List<UnitInfo> units) {
        var types = units.stream()
                .map(UnitInfo::schoolType)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        type.setLabel(getTranslation("staff.template.type"));
        type.setItems(types);
        type.setItemLabelGenerator(value -> getTranslation(Texts.key(value)));
        type.setWidthFull();
        types.stream().findFirst().ifPresent(type::setValue);
        manyUnits.setVisible(units.size() > 1);
        var download = new Anchor(
                Downloads.of(event -> sheets.template(
                        type.getValue(), manyUnits.getValue(), event.getUI().getLocale())),
                getTranslation("staff.template.download"));
        download.addClassName("button-link");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("staff.template"));
        dialog.setWidth("min(30rem, 92vw)");
        dialog.add(new Paragraph(getTranslation("staff.template.hint")), type, manyUnits);
        dialog.getFooter().add(new Button(getTranslation("ui.close"), click -> dialog.close()), download);
    }

    void open() {
        getContent().open();
    }
}
