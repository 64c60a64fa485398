package org.shice.account.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shice.account.AccountStates;
import org.shice.account.ApiTokens;
import org.shice.account.PasswordChangeRequired;
import org.shice.account.SignInRequired;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.rest.IdempotencyFilter;
import org.shice.platform.rest.IdempotencyKeys;
import org.shice.platform.rest.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may call what below {@code /api}: nobody without a bearer token, but to get one, to begin an empty system with
 * its one-time token, and to read the description of the API, which holds no data. Nothing is open that is not named
 * here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String[] DESCRIPTION = {"/api/docs", "/api/swagger-ui/**"};
    private static final String[] BEFORE_PASSWORD_CHANGE = {
        "/api/v1/me", "/api/v1/me/password", "/api/v1/tokens/current"
    };

    private final Problems problems;

    ApiSecurity(Problems problems) {
        this.problems = problems;
    }

    /** The database knows no U+0000: whoever searches for it gets an answer before it is asked. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, ApiTokens tokens, AccountStates states, IdempotencyKeys idempotencyKeys)
            throws Exception {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(frame -> frame.deny()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, DESCRIPTION)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/tokens", "/api/v1/first-administrator")
                        .permitAll()
                        .requestMatchers(BEFORE_PASSWORD_CHANGE)
                        .authenticated()
                        .requestMatchers("/api/v1/**")
                        .access(withOwnPassword())
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(new SignInRequired(), request, response);
                        })
                        .accessDeniedHandler((request, response, e) -> denied(request, response)))
                .addFilterBefore(new BearerFilter(tokens, states), BasicAuthenticationFilter.class)
                .addFilterAfter(new IdempotencyFilter(idempotencyKeys, problems), AuthorizationFilter.class);
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> withOwnPassword() {
        return (authentication, context) -> {
            var current = authentication.get();
            return new AuthorizationDecision(current instanceof BearerAuthentication bearer && bearer.hasOwnPassword());
        };
    }

    private void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var blocked = request.getUserPrincipal() instanceof BearerAuthentication bearer && !bearer.hasOwnPassword();
        problems.write(blocked ? new PasswordChangeRequired() : new AccessRefused(), request, response);
    }
}
