package org.shice.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.shice.account.AccountState;
import org.shice.account.AccountStates;
import org.shice.account.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account on every request of a session: a disabled account, another password or a long day end the
 * session; given or taken roles count at once.
 */
final class SessionFilter extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final AccountStates states;
    private final Clock clock;

    SessionFilter(AccountStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/VAADIN/") || path.startsWith("/icons/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            var state = states.of(person.id()).filter(s -> s.accepts(person.passwordChangedAt()));
            if (state.isEmpty() || isOver(person)) {
                end(request);
            } else {
                refresh(authentication, state.get());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedInPerson person) {
        return person.since().plus(LONGEST).isBefore(clock.instant());
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** The context is the one the session holds, so the change stays. */
    private static void refresh(Authentication authentication, AccountState state) {
        var held = AuthorityUtils.authorityListToSet(authentication.getAuthorities());
        if (held.equals(state.authorities())) {
            return;
        }
        var authorities = AuthorityUtils.createAuthorityList(state.authorities());
        var renewed =
                UsernamePasswordAuthenticationToken.authenticated(authentication.getPrincipal(), null, authorities);
        renewed.setDetails(authentication.getDetails());
        SecurityContextHolder.getContext().setAuthentication(renewed);
    }
}
