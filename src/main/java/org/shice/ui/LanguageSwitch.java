package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.shice.platform.i18n.Texts;

/** Changes between Chinese and English on pages outside the shell; the browser remembers. */
public final class LanguageSwitch extends Composite<Button> {

    public LanguageSwitch() {
        getContent().setText(getTranslation("ui.user.other-language"));
        getContent().setIcon(VaadinIcon.GLOBE.create());
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClickListener(click -> change());
    }

    private static void change() {
        var ui = UI.getCurrent();
        var chinese = Locale.CHINESE.getLanguage().equals(ui.getLocale().getLanguage());
        ShellPreferences.rememberLanguage(chinese ? Texts.ENGLISH : Texts.CHINESE);
        ui.getPage().reload();
    }
}
