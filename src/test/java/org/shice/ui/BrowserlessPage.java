package org.shice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.mockito.ArgumentMatchers;
import org.shice.platform.i18n.Texts;
import org.shice.platform.time.TimeSettings;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * Opens views without a browser and without the application: services are mocks, texts are real. A test lists its beans
 * and routes, opens the page and then finds, types and clicks with Karibu's {@code LocatorJ}.
 */
public abstract class BrowserlessPage {

    /** A Tuesday in the demo campaign, 10:00 in Shanghai. */
    public static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final Set<Class<? extends Component>> routes = new HashSet<>();
    private final Set<Class<? extends HasErrorParameter<?>>> errorRoutes = new HashSet<>();
    private Locale locale = Texts.CHINESE;
    private Set<String> roles = Set.of();

    /** Adds a bean that views take in their constructors. */
    protected final <T> T bean(Class<T> type, T bean) {
        context.registerBean(type, () -> bean);
        return bean;
    }

    /** Adds classes that are made from the other beans. */
    protected final void components(Class<?>... types) {
        for (var type : types) {
            context.registerBean(type);
        }
    }

    /** Adds a mocked service. */
    protected final <T> T mocked(Class<T> type) {
        return bean(type, mock(type));
    }

    /** Adds beans that are made together with the others. */
    protected final void beans(Class<?>... types) {
        for (var type : types) {
            context.registerBean(type);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final void routes(Class<? extends Component>... views) {
        routes.addAll(List.of(views));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final void errorRoutes(Class<? extends HasErrorParameter<?>>... views) {
        errorRoutes.addAll(List.of(views));
    }

    protected final void inEnglish() {
        locale = Texts.ENGLISH;
    }

    protected final void withRoles(String... names) {
        roles = Set.of(names);
    }

    /** Starts the page; every navigation follows with {@code UI.getCurrent().navigate(..)}. */
    protected final void open() {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.registerBean(Texts.class);
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, TimeSettings.ZONE));
        context.registerBean(AuthenticationContext.class, this::authentication);
        context.registerBean(MenuAccessControl.class, DefaultMenuAccessControl::new);
        context.registerBean(VaadinServiceInitListener.class, () -> this::chooseLanguage);
        context.refresh();
        var servlet = new MockSpringServlet(allRoutes(), context, MockedUI::new);
        MockVaadin.setup(MockedUI::new, servlet);
    }

    /** Opens an address such as {@code organization?unit=…}. */
    protected static void visit(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    /** Everything that is written on the page, notices included. */
    protected static String text() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining("\n"));
    }

    @AfterEach
    final void close() {
        MockVaadin.tearDown();
        context.close();
    }

    private Routes allRoutes() {
        return new Routes(routes, errorRoutes, true);
    }

    private void chooseLanguage(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(locale));
        registerPagesOfTests(event);
    }

    /** Pages of tests are not registered at the start, so that they never get into the real application. */
    private void registerPagesOfTests(ServiceInitEvent event) {
        var registry =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        routes.stream()
                .filter(page -> !page.getAnnotation(Route.class).registerAtStartup())
                .forEach(registry::setAnnotatedRoute);
    }

    private AuthenticationContext authentication() {
        var authentication = mock(AuthenticationContext.class);
        when(authentication.getPrincipalName()).thenReturn(Optional.of("t0001"));
        when(authentication.hasRole(anyString())).thenAnswer(call -> roles.contains(call.<String>getArgument(0)));
        when(authentication.hasAnyRole(ArgumentMatchers.<Collection<String>>any()))
                .thenAnswer(
                        call -> call.<Collection<String>>getArgument(0).stream().anyMatch(roles::contains));
        return authentication;
    }
}
