package org.shice.account.ui;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.shice.account.AccountStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may open which page: nobody without signing in; views say themselves for which roles they are. */
@Configuration(proxyBeanMethods = false)
@Import(
        VaadinAwareSecurityContextHolderStrategyConfiguration
                .class) // work on a page from the background is the person's
class PageSecurity {

    /**
     * Everything comes from this server. Vaadin needs inline styles and evaluated scripts for its own messages.
     * Without {@code frame-ancestors} other sites could lay our pages under theirs.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** What browsers say they fetch when a person opens an address. */
    private static final String PAGE = "document";

    /** Health for the machinery, the description of the API for everybody, and nothing else of the framework. */
    @Bean
    @Order(2)
    SecurityFilterChain machineryChain(HttpSecurity http) throws Exception {
        http.securityMatcher("/actuator/**", "/v3/**", "/swagger-ui/**", "/swagger-ui.html")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(PageSecurity::headers)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http, AccountStates states, Clock clock, VaadinDefaultRequestCache pagesAsked)
            throws Exception {
        pagesAsked.setDelegateRequestCache(onlyPages());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/icons/**")
                        .permitAll())
                .headers(PageSecurity::headers)
                .addFilterBefore(new SessionFilter(states, clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new ForeignFormFilter(), UsernamePasswordAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }

    /** After signing in a person continues with the page they asked for, not with a picture or a script of it. */
    private static HttpSessionRequestCache onlyPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && accepts(request).contains(MediaType.TEXT_HTML_VALUE)
                && PAGE.equals(
                        Optional.ofNullable(request.getHeader("Sec-Fetch-Dest")).orElse(PAGE)));
        return cache;
    }

    private static String accepts(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
