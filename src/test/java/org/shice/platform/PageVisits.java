package org.shice.platform;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kotlin.jvm.functions.Function1;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Opens pages of the running application as a person does, without a browser: real views on real services, inside the
 * frame, with the rows of their lists.
 */
final class PageVisits {

    /** Has no frame, so that the next page brings its own. */
    private static final String OUTSIDE = "first-administrator/none";

    private final ApplicationContext context;
    private final TestPeople people;
    private final Set<Class<? extends Component>> pages = new HashSet<>();

    PageVisits(ApplicationContext context) {
        this.context = context;
        this.people = new TestPeople(context);
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getBean(ServletContext.class)))
                .getRegisteredRoutes()
                .forEach(route -> pages.add(route.getNavigationTarget()));
    }

    /**
     * The statements of a page that is opened in a request of its own; what is read once per start does not count.
     *
     * @param address such as {@code organization?unit=…}
     */
    List<String> cost(TestPerson person, String address) {
        people.signIn(person);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var before = MockVaadin.getMockRequestFactory();
        MockVaadin.setMockRequestFactory(requestsOf(signedIn));
        try {
            beginRequest();
            MockVaadin.setup(
                    MockedUI::new, new MockSpringServlet(new Routes(pages, Set.of(), true), context, MockedUI::new));
            visit(address);
            UI.getCurrent().navigate(OUTSIDE);
            beginRequest();
            return CountingDataSource.statements(() -> visit(address));
        } finally {
            MockVaadin.tearDown();
            MockVaadin.setMockRequestFactory(before);
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.clearContext();
        }
    }

    private static Function1<FakeHttpSession, FakeRequest> requestsOf(Authentication signedIn) {
        return session -> {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(signedIn));
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((principal, role) -> signedIn.getAuthorities().stream()
                    .anyMatch(held -> held.getAuthority().equals("ROLE_" + role)));
            return request;
        };
    }

    private static void beginRequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    /** Goes there and lets the page answer; Karibu throws when it ends on an error page. */
    private static void visit(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
        MockVaadin.clientRoundtrip();
        LocatorJ._find(Component.class);
    }
}
