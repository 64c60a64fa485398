package org.shice.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a POST be repeated safely: with the same {@code Idempotency-Key} and the same content it is done once and
 * answered alike. Only answers of success are kept; after a refusal nothing was done, and the key is free again.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final IdempotencyKeys keys;
    private final Problems problems;

    public IdempotencyFilter(IdempotencyKeys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var key = key(request);
            var account = UUID.fromString(request.getUserPrincipal().getName());
            var content = RepeatableContent.of(request);
            var first = keys.take(account, key, content.hash());
            if (first.isPresent()) {
                repeat(first.get(), response);
            } else {
                perform(account, key, content, response, chain);
            }
        } catch (Refusal refusal) {
            problems.write(refusal, request, response);
        }
    }

    private void perform(
            UUID account, String key, RepeatableContent content, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(content.request(), buffered);
            done = HttpStatus.valueOf(buffered.getStatus()).is2xxSuccessful();
        } finally {
            if (done) {
                keys.keep(account, key, answer(buffered));
            } else {
                keys.release(account, key);
            }
        }
        buffered.copyBodyToResponse();
    }

    private static StoredAnswer answer(ContentCachingResponseWrapper response) {
        return new StoredAnswer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    private static void repeat(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.getOutputStream().write(answer.body());
    }

    private static String key(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput(HEADER, "problem.idempotency-key");
        }
        return key;
    }
}
