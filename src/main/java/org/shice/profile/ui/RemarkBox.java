package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.shice.profile.Remark;
import org.shice.ui.DateText;

/** What a reviewer said about a section or a row, and the way to say that it is dealt with. */
final class RemarkBox extends Composite<Div> {

    RemarkBox(Remark remark, Optional<Runnable> answer) {
        var sign = VaadinIcon.COMMENT_ELLIPSIS_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(getTranslation("profile.remark.on-field", remark.text()));
        text.addClassName("record-remark-text");
        var at = new Span(DateText.moment(remark.at()));
        at.addClassName("quiet");
        getContent().addClassName("record-remark");
        getContent().add(sign, text, at);
        answer.ifPresent(action -> {
            var done = new Button(getTranslation("profile.remark.done"), click -> action.run());
            done.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            getContent().add(done);
        });
    }
}
