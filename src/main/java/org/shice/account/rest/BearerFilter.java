package org.shice.account.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shice.account.AccountStates;
import org.shice.account.ApiTokens;
import org.shice.account.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the person behind a bearer token. Without a good token the request stays anonymous. */
final class BearerFilter extends OncePerRequestFilter {

    private final ApiTokens tokens;
    private final AccountStates states;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    BearerFilter(ApiTokens tokens, AccountStates states) {
        this.tokens = tokens;
        this.states = states;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BearerToken.of(request).flatMap(tokens::personOf).ifPresent(person -> accept(person, request, response));
        chain.doFilter(request, response);
    }

    private void accept(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        states.of(person.id()).ifPresent(state -> {
            var context = new SecurityContextImpl(new BearerAuthentication(person, state));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        });
    }
}
