package org.shice.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.Refusal;
import org.shice.platform.i18n.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Refusals as {@code application/problem+json} (RFC 9457), in the caller's language. The type names the refusal, so
 * that a program need not read the words.
 */
@Component
public class Problems {

    private static final String TYPE = "urn:shice:problem:";

    private final Texts texts;
    private final ObjectMapper json;

    Problems(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public ProblemDetail of(Refusal refusal, Locale language) {
        var detail = texts.get(language, refusal.textKey(), refusal.args().toArray());
        var problem = problem(status(refusal.kind()), refusal.getClass().getSimpleName(), detail, language);
        if (refusal instanceof InvalidInput input) {
            problem.setProperty("errors", errors(input, language));
        }
        return problem;
    }

    /** Answers a request with a refusal, where no controller is reached. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = of(refusal, RequestLanguage.of(request));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    ProblemDetail problem(HttpStatus status, String name, String detail, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(texts.get(language, "problem.title." + status.value()));
        return problem;
    }

    private List<FieldProblem> errors(InvalidInput input, Locale language) {
        return input.problems().stream()
                .map(p -> new FieldProblem(
                        p.field(), texts.get(language, p.textKey(), p.args().toArray())))
                .toList();
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }

    /** A wrong value: where it stands in the request, and what to do about it. */
    record FieldProblem(String field, String text) {}
}
