package org.shice.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountId;
import org.shice.account.AccountState;
import org.shice.account.AccountStates;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.account.SignedInPerson;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** When a session ends, and that roles given or taken count in a session that goes on. */
class SessionFilterTest {

    private static final AccountId PERSON = AccountId.random();
    private static final Instant SIGNED_IN = Instant.parse("2026-03-02T00:00:00Z");

    private final AccountStates states = mock(AccountStates.class);
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void sign_in() {
        var person = new SignedInPerson(PERSON.value(), "t0001", "Ada", SIGNED_IN, SIGNED_IN);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, null, AuthorityUtils.createAuthorityList("ROLE_TEACHER")));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void session_ends_after_twelve_hours_however_busy() throws Exception {
        holds(Role.TEACHER);
        passes(SIGNED_IN.plus(Duration.ofHours(12)));
        assertThat(session.isInvalid()).isFalse();
        passes(SIGNED_IN.plus(Duration.ofHours(12)).plusSeconds(1));
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void session_ends_when_the_account_is_disabled() throws Exception {
        when(states.of(any())).thenReturn(Optional.of(state(SIGNED_IN, false)));
        passes(SIGNED_IN);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void role_that_was_taken_is_gone_with_the_next_request() throws Exception {
        holds(Role.SYSTEM_ADMIN);
        passes(SIGNED_IN);
        assertThat(authorities()).containsExactly("ROLE_SYSTEM_ADMIN");
        holds();
        passes(SIGNED_IN);
        assertThat(authorities()).isEmpty();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void session_ends_when_the_password_changed_elsewhere() throws Exception {
        when(states.of(any())).thenReturn(Optional.of(state(SIGNED_IN.plusSeconds(1), true)));
        passes(SIGNED_IN.plusSeconds(2));
        assertThat(session.isInvalid()).isTrue();
    }

    private void holds(Role... roles) {
        when(states.of(any())).thenReturn(Optional.of(state(SIGNED_IN, true, roles)));
    }

    private static AccountState state(Instant password, boolean enabled, Role... roles) {
        var unit = UnitId.random();
        var grants = Stream.of(roles)
                .map(role -> new RoleGrant(role, unit, "c/", null))
                .toList();
        var home = new UnitInfo(unit, "c", "School", UnitKind.SCHOOL, null, null, null, "c/", true);
        return new AccountState(PERSON, "ada", "Ada", home, enabled, false, password, null, grants, Map.of());
    }

    private void passes(Instant now) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        new SessionFilter(states, Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static List<String> authorities() {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
