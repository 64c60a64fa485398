package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: greets and says what waits for the person now. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "ui.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    HomeView(
            AuthenticationContext authentication,
            ObjectProvider<ShellUser> user,
            ObjectProvider<HomeCard> cards,
            Clock clock) {
        getContent().addClassName("home");
        var name = user.stream().flatMap(u -> u.current().stream()).findFirst();
        getContent().add(new H2(greeting(clock, name)));
        var waiting = cards.stream()
                .filter(card -> card.roles().isEmpty() || authentication.hasAnyRole(card.roles()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
        getContent().add(waiting.isEmpty() ? nothing() : list(waiting));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.home");
    }

    private String greeting(Clock clock, Optional<ShellUser.Person> person) {
        var hour = LocalTime.now(clock).getHour();
        var key = hour < NOON ? "ui.home.morning" : hour < EVENING ? "ui.home.afternoon" : "ui.home.evening";
        return getTranslation(key, person.map(ShellUser.Person::displayName).orElse(""));
    }

    private Optional<Component> line(HomeCard card) {
        var count = card.count().getAsInt();
        if (count == 0) {
            return Optional.empty();
        }
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("home-card-count");
        var title = new Span(getTranslation(card.titleKey()));
        title.addClassName("home-card-title");
        var hint = new Span(getTranslation(card.hintKey()));
        hint.addClassName("home-card-hint");
        var words = new Div(title, hint);
        words.addClassName("home-card-words");
        var link = new Anchor(card.route(), card.icon().create(), number, words, VaadinIcon.ANGLE_RIGHT.create());
        link.addClassName("home-card");
        return Optional.of(link);
    }

    private Component list(List<Component> lines) {
        var list = new Div();
        list.addClassName("home-cards");
        list.add(new Paragraph(getTranslation("ui.home.waiting")));
        list.add(lines);
        return list;
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("ui.home.nothing"), getTranslation("ui.home.nothing.hint"));
    }
}
