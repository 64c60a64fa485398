package org.shice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;

class ShellViewTest extends BrowserlessPage {

    @BeforeEach
    void parts_of_the_first_page() {
        components(SetupProgress.class);
    }

    @Test
    void navigation_shows_only_the_views_that_the_roles_open() {
        routes(HomeView.class, SystemView.class, OwnView.class);
        withRoles("TEACHER");
        open();

        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).containsExactly("首页", "取消");
    }

    @Test
    void person_and_greeting_stand_on_the_first_page() {
        bean(ShellUser.class, new Ada());
        routes(HomeView.class);
        open();

        assertThat(_get(H2.class).getText()).isEqualTo("上午好，王芳");
        assertThat(_get(H1.class).getText()).isEqualTo("首页");
        _assertOne(EmptyState.class);
    }

    @Test
    void first_page_lists_what_waits_and_hides_what_does_not() {
        bean(HomeCard.class, card("ui.save", 3, Set.of()));
        routes(HomeView.class);
        inEnglish();
        open();

        assertThat(_find(Anchor.class)).hasSize(1);
        assertThat(_get(Span.class, spec -> spec.withClasses("home-card-count")).getText())
                .isEqualTo("3");
        assertThat(_get(Span.class, spec -> spec.withClasses("home-card-title")).getText())
                .isEqualTo("Save");
    }

    @Test
    void card_of_another_role_is_neither_counted_nor_shown() {
        var secret = new HomeCard("ui.save", "ui.close", VaadinIcon.TASKS, () -> fail(), "x", Set.of("MANAGER"), 1);
        bean(HomeCard.class, secret);
        routes(HomeView.class);
        withRoles("TEACHER");
        open();

        _assertNone(Anchor.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void unknown_address_is_answered_without_telling_which_addresses_exist() {
        routes(HomeView.class, OwnView.class, LostView.class);
        errorRoutes(NotFoundView.class);
        open();
        UI.getCurrent().navigate("lost");

        assertThat(text(NotFoundView.class)).contains("没有这个页面").doesNotContain("own");
    }

    @Test
    void page_that_a_service_refuses_says_why_in_words() {
        routes(HomeView.class, RefusedView.class);
        errorRoutes(FaultView.class);
        open();
        UI.getCurrent().navigate("refused");

        assertThat(text(FaultView.class)).contains("没有找到");
    }

    @Test
    void broken_page_shows_a_reference_number_and_no_message_of_the_program() {
        routes(HomeView.class, BrokenView.class);
        errorRoutes(FaultView.class);
        open();
        UI.getCurrent().navigate("broken");

        assertThat(text(FaultView.class)).containsPattern("编号 [0-9a-f]{8}").doesNotContain("secret detail");
    }

    @Test
    void refusal_in_a_click_becomes_a_notice() {
        routes(HomeView.class);
        open();
        new ShellErrorHandler().error(new ErrorEvent(new IllegalStateException("wrapped", new AccessRefused())));
        MockVaadin.clientRoundtrip();

        assertThat(_get(Span.class, spec -> spec.withText("您没有进行此操作的权限。需要时请联系本单位系统管理员。")))
                .isNotNull();
    }

    private static String text(Class<? extends Composite<Div>> page) {
        return _get(page).getElement().getTextRecursively();
    }

    private static int fail() {
        throw new AssertionError("counted for a person who may not see it");
    }

    private static HomeCard card(String title, int count, Set<String> roles) {
        return new HomeCard(title, "ui.close", VaadinIcon.TASKS, () -> count, "own", roles, 1);
    }

    private static final class Ada implements ShellUser {
        @Override
        public Optional<Person> current() {
            return Optional.of(new Person("王芳", "第一中学", null));
        }

        @Override
        public void rememberLanguage(Locale language) {}
    }

    @Route(value = "own", layout = MainLayout.class, registerAtStartup = false)
    @Menu(title = "ui.cancel", order = 2)
    @PermitAll
    public static class OwnView extends Composite<Div> implements HasDynamicTitle {
        @Override
        public String getPageTitle() {
            return getTranslation("ui.cancel");
        }
    }

    @Route(value = "system", layout = MainLayout.class, registerAtStartup = false)
    @Menu(title = "ui.close", order = 201)
    @RolesAllowed("SYSTEM_ADMIN")
    public static class SystemView extends Composite<Div> {}

    @Route(value = "lost", layout = MainLayout.class, registerAtStartup = false)
    @PermitAll
    public static class LostView extends Composite<Div> implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Route(value = "refused", layout = MainLayout.class, registerAtStartup = false)
    @PermitAll
    public static class RefusedView extends Composite<Div> {
        public RefusedView() {
            throw new NotFound("record");
        }
    }

    @Route(value = "broken", layout = MainLayout.class, registerAtStartup = false)
    @PermitAll
    public static class BrokenView extends Composite<Div> {
        public BrokenView() {
            throw new IllegalStateException("secret detail");
        }
    }
}
