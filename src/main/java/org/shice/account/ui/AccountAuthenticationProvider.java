package org.shice.account.ui;

import java.util.Set;
import org.shice.account.AccountState;
import org.shice.account.AccountStates;
import org.shice.account.SignIn;
import org.shice.account.SignedInPerson;
import org.shice.platform.error.Refusal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets the form login ask {@link SignIn}. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final AccountStates states;

    AccountAuthenticationProvider(SignIn signIn, AccountStates states) {
        this.signIn = signIn;
        this.states = states;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        try {
            var person = signIn.attempt(given.getName(), password);
            return UsernamePasswordAuthenticationToken.authenticated(
                    person, null, AuthorityUtils.createAuthorityList(authorities(person)));
        } catch (Refusal refusal) {
            throw new SignInFailure(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Set<String> authorities(SignedInPerson person) {
        return states.of(person.id()).map(AccountState::authorities).orElseGet(Set::of);
    }
}
