package org.shice.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every page: the product's name, the navigation, the page's title and the person's own menu.
 *
 * <p>A view appears in the navigation by {@code @Menu(title = "<text key>", order = n, icon = "vaadin:<name>")} when the
 * person's roles open it. Orders below 100 are daily work, below 200 steering, the rest administration. The title of a
 * page is what its view says as {@link HasDynamicTitle}.
 */
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final H1 title = new H1();

    public MainLayout(
            AuthenticationContext authentication,
            ObjectProvider<ShellUser> user,
            ObjectProvider<UserMenuLink> links,
            ObjectProvider<MenuRule> rules,
            ObjectProvider<ShellNote> notes,
            ObjectProvider<ShellTool> tools) {
        title.addClassName("shell-title");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.navigation.toggle"));
        var person = user.stream().flatMap(u -> u.current().stream()).findFirst();
        addToNavbar(toggle, title);
        notes.stream().forEach(note -> addToNavbar(note(note)));
        person.ifPresent(p -> addToNavbar(
                new ShellTools(tools.stream().toList()),
                new UserMenu(p, user.getObject(), authentication, links.stream().toList())));
        addToDrawer(
                brand(),
                new Scroller(new Navigation(authentication, rules.stream().toList())));
        setPrimarySection(Section.DRAWER);
        addClassName("shell");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        title.setText(getContent() instanceof HasDynamicTitle page ? page.getPageTitle() : "");
    }

    private StateBadge note(ShellNote note) {
        var badge = new StateBadge(StateBadge.Tone.WARNING, getTranslation(note.textKey()));
        badge.addClassName("shell-note");
        return badge;
    }

    private Div brand() {
        var seal = new Span(getTranslation("ui.product.seal"));
        seal.addClassName("brand-seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("ui.product.name"));
        name.addClassName("brand-name");
        var brand = new Div(seal, name);
        brand.addClassName("brand");
        return brand;
    }
}
