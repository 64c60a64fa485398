package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.shice.profile.RecordId;
import org.shice.profile.Reveal;
import org.shice.ui.FieldErrors;

/** Shows a document number in full (查看完整证件号) after a reason was given; both are kept in the audit trail. */
public final class RevealDialog extends Composite<Dialog> {

    private static final int LONGEST_REASON = 300;

    private final TextField reason = new TextField();
    private final Span number = new Span();

    public RevealDialog(Reveal reveal, RecordId record) {
        getContent().setHeaderTitle(getTranslation("profile.reveal"));
        reason.setLabel(getTranslation("profile.reveal.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        number.addClassName("record-number");
        var errors = new FieldErrors(this).connect("reason", reason);
        var show = new Button(getTranslation("profile.reveal.show"));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickListener(click -> errors.accepts(() -> {
            number.setText(reveal.documentNumber(record, reason.getValue()));
            show.setEnabled(false);
        }));
        getContent().add(new Paragraph(getTranslation("profile.reveal.hint")), reason, number);
        var close = new Button(getTranslation("ui.close"), click -> getContent().close());
        getContent().getFooter().add(close, show);
    }

    /** Opens the dialog; the reason is the first thing to type. */
    public void open() {
        getContent().open();
        reason.focus();
    }
}
