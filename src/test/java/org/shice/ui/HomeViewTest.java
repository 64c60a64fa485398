package org.shice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ui.FigureRow.Figure;
import org.shice.ui.StateBadge.Tone;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

class HomeViewTest extends BrowserlessPage {

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void first_page() {
        components(SetupProgress.class);
        routes(HomeView.class);
    }

    @Test
    void panel_of_the_own_role_takes_the_place_of_nothing_waits() {
        bean(HomePanel.class, new OwnPanel(10, "TEACHER", "two days late"));
        withRoles("TEACHER");
        open();

        assertThat(text()).contains("two days late");
        _assertNone(EmptyState.class);
    }

    @Test
    void panel_of_another_role_is_not_made() {
        bean(HomePanel.class, new OwnPanel(10, "MANAGER", "figures"));
        withRoles("TEACHER");
        open();

        assertThat(text()).doesNotContain("figures");
        _assertOne(EmptyState.class);
    }

    @Test
    void panels_stand_before_and_after_what_waits_in_their_order() {
        beans(TwoPanels.class);
        bean(HomeCard.class, new HomeCard("ui.save", "ui.close", VaadinIcon.TASKS, () -> 1, "x", Set.of(), 1));
        withRoles("TEACHER");
        open();

        assertThat(text()).containsSubsequence("first", "保存", "last");
    }

    @Test
    void set_up_ticks_off_what_is_done_and_marks_what_comes_next() {
        beans(TwoSteps.class);
        withRoles("SYSTEM_ADMIN");
        open();

        assertThat(text()).contains("完成 1 步，共 2 步");
        assertThat(_find(ListItem.class))
                .extracting(item -> item.hasClassName("setup-done"))
                .containsExactly(true, false);
        assertThat(_find(ListItem.class).get(1).getElement().getAttribute("aria-current"))
                .isEqualTo("step");
    }

    @Test
    void finished_set_up_disappears_and_is_not_asked_for_again() {
        bean(SetupStep.class, step(() -> asked.incrementAndGet() > 0));
        withRoles("SYSTEM_ADMIN");
        open();
        UI.getCurrent().navigate("");

        _assertNone(SetupList.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void zero_has_no_list_behind_it() {
        open();
        UI.getCurrent()
                .add(new FigureRow(List.of(
                        new Figure("late", 0, "late", Tone.DANGER), new Figure("free", 1200, "free", Tone.ACTIVE))));

        assertThat(_get(Anchor.class, spec -> spec.withClasses("figure")).getHref())
                .isEqualTo("free");
        assertThat(text()).contains("1,200");
    }

    private static SetupStep step(BooleanSupplier done) {
        return step(done, 1);
    }

    private static SetupStep step(BooleanSupplier done, int order) {
        return new SetupStep("ui.save", "ui.close", done, "x", Set.of("SYSTEM_ADMIN"), order);
    }

    private record OwnPanel(int order, String role, String words) implements HomePanel {

        @Override
        public Set<String> roles() {
            return Set.of(role);
        }

        @Override
        public Optional<Component> content() {
            return Optional.of(new Div(words));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TwoPanels {

        @Bean
        HomePanel figures() {
            return new OwnPanel(60, "TEACHER", "last");
        }

        @Bean
        HomePanel record() {
            return new OwnPanel(10, "TEACHER", "first");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TwoSteps {

        @Bean
        SetupStep people() {
            return step(() -> false, 2);
        }

        @Bean
        SetupStep units() {
            return step(() -> true, 1);
        }
    }
}
