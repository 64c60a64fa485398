package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.shice.platform.i18n.Texts;

/** The menu behind the person's name: language, brightness, own settings and the way out. */
final class UserMenu extends Composite<MenuBar> {

    private final ShellUser user;

    UserMenu(ShellUser.Person person, ShellUser user, AuthenticationContext authentication, List<UserMenuLink> links) {
        this.user = user;
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        getContent().addClassName("user-menu");
        var root = getContent().addItem(face(person));
        root.setAriaLabel(getTranslation("ui.user.menu", person.displayName()));
        var menu = root.getSubMenu();
        menu.addItem(identity(person)).setEnabled(false);
        menu.addSeparator();
        links.stream()
                .sorted(Comparator.comparingInt(UserMenuLink::order))
                .forEach(link -> entry(menu, link.icon(), getTranslation(link.titleKey()), () -> open(link)));
        menu.addSeparator();
        entry(menu, VaadinIcon.GLOBE, getTranslation("ui.user.other-language"), this::switchLanguage);
        entry(menu, VaadinIcon.ADJUST, getTranslation("ui.user.brightness"), UserMenu::switchBrightness);
        menu.addSeparator();
        entry(menu, VaadinIcon.SIGN_OUT, getTranslation("ui.user.log-out"), authentication::logout);
    }

    private static Component face(ShellUser.Person person) {
        var avatar = new Avatar(person.displayName());
        avatar.setAbbreviation(abbreviation(person.displayName()));
        var name = new Span(person.displayName());
        name.addClassName("user-menu-name");
        var face = new Div(avatar, name);
        face.addClassName("user-menu-face");
        return face;
    }

    /** A Chinese name is known by its last character, another by its first. */
    private static String abbreviation(String name) {
        if (name.isEmpty()) {
            return "";
        }
        var last = name.codePointBefore(name.length());
        return Character.isIdeographic(last) ? Character.toString(last) : Character.toString(name.codePointAt(0));
    }

    private static Component identity(ShellUser.Person person) {
        var unit = new Span(person.affiliation());
        unit.addClassName("user-menu-unit");
        var identity = new Div(new Span(person.displayName()), unit);
        identity.addClassName("user-menu-identity");
        return identity;
    }

    private static void entry(SubMenu menu, VaadinIcon icon, String text, Runnable action) {
        var line = new Div(icon.create(), new Span(text));
        line.addClassName("user-menu-entry");
        menu.addItem(line, click -> action.run());
    }

    private static void open(UserMenuLink link) {
        UI.getCurrent().navigate(link.route());
    }

    private void switchLanguage() {
        var ui = UI.getCurrent();
        var other = Locale.CHINESE.getLanguage().equals(ui.getLocale().getLanguage()) ? Texts.ENGLISH : Texts.CHINESE;
        ShellPreferences.rememberLanguage(other);
        user.rememberLanguage(other);
        ui.getPage().reload();
    }

    /** Turns what is seen, whether the person chose it or the device. */
    private static void switchBrightness() {
        UI.getCurrent()
                .getPage()
                .executeJs("const page = document.documentElement; const dark = page.getAttribute('theme') !== 'dark';"
                        + " page.setAttribute('theme', dark ? 'dark' : ''); return dark;")
                .then(Boolean.class, ShellPreferences::rememberDark);
    }
}
