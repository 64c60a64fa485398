package org.shice.account.ui;

import org.shice.account.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The principal of the session after a change: this session goes on, all others end. */
final class SessionPerson {

    private SessionPerson() {}

    /** The context is the one the session holds, so the change stays. */
    static void replace(SignedInPerson person) {
        var context = SecurityContextHolder.getContext();
        var before = context.getAuthentication();
        var after = UsernamePasswordAuthenticationToken.authenticated(person, null, before.getAuthorities());
        after.setDetails(before.getDetails());
        context.setAuthentication(after);
    }
}
