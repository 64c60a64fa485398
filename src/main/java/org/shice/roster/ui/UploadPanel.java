package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import org.shice.organization.ui.UnitField;
import org.shice.platform.sheet.SheetRefused;
import org.shice.ui.RefusalText;

/** Takes a file for a unit; a file that cannot be used is refused in words that stay. */
final class UploadPanel extends Composite<Div> {

    private static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private final ImportServices services;
    private final UnitField unit;
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    UploadPanel(ImportServices services) {
        this.services = services;
        this.unit = UnitField.startingWithFirst(services.units().all());
        unit.setLabel(getTranslation("imports.unit"));
        unit.addValueChangeListener(change -> explain());
        upload = new Upload(UploadHandler.inMemory(this::take));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".xlsx", ".xls");
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setI18n(new UploadWords(this));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addClassName("import-upload");
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var template = new Button(
                getTranslation("staff.template"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                click -> new TemplateDialog(services.sheets(), services.units().all()).open());
        template.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var choices = new Div(unit, template);
        choices.addClassName("import-choices");
        getContent().addClassNames("panel", "stack");
        getContent().add(choices, upload, refusal);
        explain();
    }

    private void explain() {
        var place = unit.getValue();
        upload.setVisible(place != null);
        unit.setHelperText(
                place == null || place.schoolType() != null
                        ? getTranslation("imports.unit.one")
                        : getTranslation("imports.unit.many"));
    }

    private void take(UploadMetadata file, byte[] content) {
        upload.clearFileList();
        refusal.setVisible(false);
        try {
            var id = services.imports().upload(unit.getValue().id(), file.fileName(), content);
            UI.getCurrent().navigate(ImportView.address(id));
        } catch (SheetRefused refused) {
            refuse(RefusalText.of(this, refused));
        }
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
