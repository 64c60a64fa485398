package org.shice.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.shice.account.IssuedAccount;
import org.shice.ui.DateText;

/** Shows a one-time password once; it is stored nowhere in clear. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(IssuedAccount issued, Runnable afterwards) {
        setHeaderTitle(getTranslation("accounts.one-time.title", issued.displayName()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var password = new Code(issued.oneTimePassword());
        password.addClassName("one-time-password");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(new DescriptionList.Term(getTranslation("accounts.column.username")));
        facts.add(new DescriptionList.Description(new Span(issued.username())));
        facts.add(new DescriptionList.Term(getTranslation("accounts.one-time.password")));
        facts.add(new DescriptionList.Description(password));
        facts.add(new DescriptionList.Term(getTranslation("accounts.one-time.until")));
        facts.add(new DescriptionList.Description(new Span(DateText.moment(issued.passwordExpiresAt()))));
        var done = new Button(getTranslation("accounts.one-time.done"), click -> {
            close();
            afterwards.run();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(facts, new Paragraph(getTranslation("accounts.one-time.hint")));
        getFooter().add(done);
        setWidth("min(28rem, 92vw)");
    }
}
