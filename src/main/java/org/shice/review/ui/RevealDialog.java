package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.shice.profile.RecordId;
import org.shice.profile.Reveal;
import org.shice.ui.FieldErrors;

/** Shows a document number in full (查看完整证件号) after a reason was given; both are kept in the audit trail. */
final class RevealDialog extends Composite<Dialog> {

    private final TextField reason = new TextField();
    private final FieldErrors errors = new FieldErrors(this).connect("reason", reason);
    private final Div number = new Div();

    RevealDialog(Reveal reveal, RecordId record) {
        getContent().setHeaderTitle(getTranslation("review.reveal"));
        reason.setLabel(getTranslation("review.reveal.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(300);
        reason.setWidthFull();
        number.addClassName("revealed");
        getContent().add(new Paragraph(getTranslation("review.reveal.hint")), reason, number);
        var show = new Button(
                getTranslation("review.reveal.show"),
                click -> errors.accepts(() -> {
                    var shown = new Span(reveal.documentNumber(record, reason.getValue()));
                    number.removeAll();
                    number.add(shown);
                }));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var close = new Button(getTranslation("ui.close"), click -> getContent().close());
        getContent().getFooter().add(close, show);
    }

    void open() {
        getContent().open();
        reason.focus();
    }
}
