package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: greets, says what waits for the person now and where their own work or area stands. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "ui.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final AuthenticationContext authentication;

    HomeView(
            AuthenticationContext authentication,
            ObjectProvider<ShellUser> user,
            ObjectProvider<HomeCard> cards,
            ObjectProvider<HomePanel> panels,
            SetupProgress setup,
            Clock clock) {
        this.authentication = authentication;
        getContent().addClassName("home");
        var name = user.stream().flatMap(u -> u.current().stream()).findFirst();
        getContent().add(new H2(greeting(clock, name)));
        setup.list(step -> isFor(step.roles())).ifPresent(getContent()::add);
        add(panels, order -> order < HomePanel.WAITING_LIST);
        addWaiting(cards);
        add(panels, order -> order >= HomePanel.WAITING_LIST);
        if (getContent().getComponentCount() == 1) {
            getContent().add(nothing());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.home");
    }

    private boolean isFor(Set<String> roles) {
        return roles.isEmpty() || authentication.hasAnyRole(roles);
    }

    private String greeting(Clock clock, Optional<ShellUser.Person> person) {
        var hour = LocalTime.now(clock).getHour();
        var key = hour < NOON ? "ui.home.morning" : hour < EVENING ? "ui.home.afternoon" : "ui.home.evening";
        return getTranslation(key, person.map(ShellUser.Person::displayName).orElse(""));
    }

    private void add(ObjectProvider<HomePanel> panels, IntPredicate place) {
        panels.stream()
                .filter(panel -> place.test(panel.order()) && isFor(panel.roles()))
                .sorted(Comparator.comparingInt(HomePanel::order))
                .flatMap(panel -> panel.content().stream())
                .forEach(getContent()::add);
    }

    private void addWaiting(ObjectProvider<HomeCard> cards) {
        var waiting = cards.stream()
                .filter(card -> isFor(card.roles()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        var list = new WaitingList(waiting);
        if (!list.isEmpty()) {
            getContent().add(list);
        }
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("ui.home.nothing"), getTranslation("ui.home.nothing.hint"));
    }
}
