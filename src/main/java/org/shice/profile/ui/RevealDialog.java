package org.shice.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.shice.profile.RecordId;
import org.shice.profile.Reveal;
import org.shice.ui.FieldErrors;

/** Asks why, then shows the document number in full. */
final class RevealDialog extends Dialog {

    private static final int LONGEST_REASON = 300;

    RevealDialog(Reveal reveal, RecordId record) {
        var words = UI.getCurrent();
        setHeaderTitle(words.getTranslation("profile.reveal"));
        var reason = new TextField(words.getTranslation("profile.reveal.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var number = new Span();
        number.addClassName("record-number");
        var errors = new FieldErrors(this).connect("reason", reason);
        var show = new Button(words.getTranslation("profile.reveal.show"));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickListener(click -> errors.accepts(() -> {
            number.setText(reveal.documentNumber(record, reason.getValue()));
            show.setEnabled(false);
        }));
        add(new Paragraph(words.getTranslation("profile.reveal.hint")), reason, number);
        getFooter().add(new Button(words.getTranslation("ui.close"), click -> close()), show);
    }
}
