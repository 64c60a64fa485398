package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The navigation: the views the person's roles open, in three groups. */
final class Navigation extends Composite<Div> {

    private static final int STEERING_FROM = 100;
    private static final int ADMINISTRATION_FROM = 200;

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();
    private final AuthenticationContext authentication;
    private final List<MenuRule> rules;

    Navigation(AuthenticationContext authentication, List<MenuRule> rules) {
        this.authentication = authentication;
        this.rules = rules;
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isOpen(entry.menuClass()))
                .toList();
        group(null, entries, 0, STEERING_FROM);
        group("ui.navigation.steering", entries, STEERING_FROM, ADMINISTRATION_FROM);
        group("ui.navigation.administration", entries, ADMINISTRATION_FROM, Integer.MAX_VALUE);
        getContent().addClassName("navigation");
    }

    private boolean isOpen(@Nullable Class<? extends Component> view) {
        return view != null
                && authentication
                        .getPrincipalName()
                        .map(name -> annotations.hasAccess(view, () -> name, authentication::hasRole))
                        .orElse(false)
                && rules.stream().filter(rule -> rule.view().equals(view)).allMatch(rule -> rule.shown()
                        .getAsBoolean());
    }

    private void group(@Nullable String titleKey, List<MenuEntry> all, int from, int before) {
        var items = all.stream()
                .filter(entry -> order(entry) >= from && order(entry) < before)
                .map(this::item)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        var nav = titleKey == null ? new SideNav() : new SideNav(getTranslation(titleKey));
        items.forEach(nav::addItem);
        getContent().add(nav);
    }

    private static double order(MenuEntry entry) {
        return Stream.ofNullable(entry.order()).findFirst().orElse(0d);
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        var icon = entry.icon();
        if (icon != null && icon.startsWith("vaadin:")) {
            item.setPrefixComponent(new Icon("vaadin", icon.substring("vaadin:".length())));
        }
        return item;
    }
}
