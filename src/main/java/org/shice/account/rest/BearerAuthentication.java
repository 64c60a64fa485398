package org.shice.account.rest;

import org.shice.account.AccountState;
import org.shice.account.SignedInPerson;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person who came with a bearer token. */
final class BearerAuthentication extends AbstractAuthenticationToken {

    private final SignedInPerson person;
    private final boolean ownPassword;

    BearerAuthentication(SignedInPerson person, AccountState state) {
        super(AuthorityUtils.createAuthorityList(state.authorities()));
        this.person = person;
        this.ownPassword = !state.mustChangePassword();
        setAuthenticated(true);
    }

    /** Whether the one-time password was replaced by one that only the person knows. */
    boolean hasOwnPassword() {
        return ownPassword;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
